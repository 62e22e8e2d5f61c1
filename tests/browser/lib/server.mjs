// A server as plain as the ones where such sites live: files, compressed, with the headers of `_headers`.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";
import { folder, read } from "./site.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".pdf": "application/pdf",
};
const packed = new Set([".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"]);

/** The rules of `_headers`: a line with a path, then indented lines with a header each. */
function rules() {
  const out = [];
  for (const line of read("_headers").split("\n")) {
    if (/^\S/.test(line) && !line.startsWith("#")) out.push({ start: line.replace(/\*.*$/, ""), headers: [] });
    else if (line.includes(":")) out.at(-1).headers.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
  }
  return out;
}

/** Starts the server on a free port; gives its address, which ends in `/`, and what stops it. */
export async function serve() {
  const known = rules();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    let path = normalize(decodeURIComponent(pathname)).slice(1);
    if (path === "" || path.endsWith("/")) path += "index.html";
    let status = 200;
    if (path.startsWith("..") || !existsSync(join(folder, path)) || statSync(join(folder, path)).isDirectory()) {
      status = 404;
      const own = `${path.split("/")[0]}/404.html`;
      path = existsSync(join(folder, own)) ? own : "404.html";
    }
    for (const { start, headers } of known) {
      if (pathname.startsWith(start)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    const kind = extname(path);
    response.setHeader("Content-Type", types[kind] ?? "application/octet-stream");
    response.statusCode = status;
    const file = createReadStream(join(folder, path));
    if (packed.has(kind) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
      response.setHeader("Content-Encoding", "gzip");
      file.pipe(createGzip()).pipe(response);
    } else {
      file.pipe(response);
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  return {
    address: `http://localhost:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
