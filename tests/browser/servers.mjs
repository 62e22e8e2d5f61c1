// The settings for web servers, in the servers that they are for: nginx and Caddy, with this site, on a port of this
// machine. A server that is not installed is passed over, and the line of the test says so.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { none } from "./lib/report.mjs";
import { files, folder, read } from "./lib/site.mjs";

/** How each server is called, and its settings round the snippet: as a newcomer has them, with a log of visits. */
const servers = {
  nginx: {
    version: ["-v"],
    file: "nginx.conf",
    settings: (port, place) => `daemon off; master_process off; pid ${place}/pid; error_log ${place}/errors.log;
      events {}
      http {
        include /etc/nginx/mime.types; default_type application/octet-stream; access_log ${place}/visits.log;
        client_body_temp_path ${place}/body; proxy_temp_path ${place}/proxy; fastcgi_temp_path ${place}/fastcgi;
        uwsgi_temp_path ${place}/uwsgi; scgi_temp_path ${place}/scgi;
        server { listen 127.0.0.1:${port}; root ${folder}; include ${folder}/server/nginx.conf; }
      }\n`,
    call: (file, place) => ["-p", place, "-c", file, "-e", join(place, "errors.log")],
  },
  caddy: {
    version: ["version"],
    file: "Caddyfile",
    settings: (port, place) => `{
      admin off
      auto_https off
      log {\n output file ${place}/errors.log\n }
    }
    http://127.0.0.1:${port} {\n root * ${folder}\n file_server\n import ${folder}/server/Caddyfile\n }\n`,
    call: (file) => ["run", "--adapter", "caddyfile", "--config", file],
  },
};

/** What each answer must say: the headers that `_headers` gives to every path. */
const always = read("_headers")
  .split(/\n(?=\S)/)[0]
  .split("\n")
  .slice(1)
  .filter((line) => line.includes(":"))
  .map((line) => [line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);

const free = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** An answer as it comes over the wire: no redirect is followed, nothing is unpacked. */
const ask = (port, path, headers = {}) =>
  new Promise((done, failed) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", failed);
  });

/** Starts a server, calls `work(port, place)`, and ends it. */
async function running(name, work) {
  const { settings, call, file } = servers[name];
  const place = mkdtempSync(join(tmpdir(), "handbill-server-"));
  const port = await free();
  const path = join(place, file);
  writeFileSync(path, settings(port, place));
  const child = spawn(name, call(path, place), { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place } });
  let said = "";
  child.stderr.on("data", (part) => (said += part));
  const ended = new Promise((done) => child.on("exit", done));
  try {
    for (let at = 0; ; at++) {
      if (child.exitCode !== null || at > 100) throw new Error(`${name} does not start: ${said}`);
      if (await ask(port, "/robots.txt").then(() => true, () => false)) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    await work(port, place);
  } finally {
    child.kill("SIGTERM");
    await ended;
    rmSync(place, { recursive: true, force: true });
  }
}

/** The first file of such a name that is worth packing: Caddy leaves very small ones as they are. */
const pick = (pattern) => files.find((one) => pattern.test(one) && (one.endsWith(".svg") || statSync(join(folder, one)).size > 1024));
const [style, script] = [pick(/^assets\/style.*\.css$/), pick(/^assets\/leave.*\.js$/)];
const [words, print, drawing, list] = [pick(/^ar\/.*\.txt$/), pick(/^ar\/.*\.pdf$/), pick(/^assets\/.*\.svg$/), pick(/^en\/.*\.json$/)];

for (const name of Object.keys(servers)) {
  const there = () => {
    try {
      execFileSync(name, servers[name].version, { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  test(`servers: ${name} with the settings of the site`, { skip: !there() && `${name} is not installed` }, async () => {
    const faults = [];
    await running(name, async (port, place) => {
      const look = async (path, status, more = {}) => {
        const answer = await ask(port, path, more.asked);
        const fault = (words) => faults.push(`${name} ${path}: ${words}`);
        if (answer.status !== status) fault(`${answer.status} in place of ${status}`);
        for (const [header, value] of always) if (answer.headers[header] !== value) fault(`${header} is ${answer.headers[header]}`);
        if (answer.headers["set-cookie"]) fault("sets a cookie");
        if (/\d/.test(answer.headers.server ?? "")) fault(`tells its version: ${answer.headers.server}`);
        for (const [header, pattern] of Object.entries(more.headers ?? {})) if (!pattern.test(answer.headers[header] ?? "")) fault(`${header} is ${answer.headers[header]}`);
        if (more.holds && !more.holds.test(answer.body.toString())) fault(`does not hold ${more.holds}`);
        return answer;
      };
      const html = { "content-type": /^text\/html; charset=utf-8$/i };
      const fresh = { ...html, "cache-control": /^no-cache$/ };
      const kept = { "cache-control": /max-age=31536000/ };

      // Pages are asked for anew; the theme's files, which have a digest in their names, are kept.
      await look("/", 200, { headers: fresh, holds: /hreflang="?ar\b/ });
      await look("/ar/", 200, { headers: fresh, holds: /<html[^>]* lang="?ar\b/ });
      await look("/ar/signs/", 200, { headers: fresh });
      await look(`/${style}`, 200, { headers: { ...kept, "content-type": /^text\/css/ } });
      await look(`/${script}`, 200, { headers: { ...kept, "content-type": /javascript/ } });
      await look(`/${drawing}`, 200, { headers: { ...kept, "content-type": /^image\/svg\+xml/ } });
      await look(`/${words}`, 200, { headers: { "content-type": /^text\/plain; charset=utf-8$/i } });
      await look(`/${print}`, 200, { headers: { "content-type": /^application\/pdf/ } });
      // What did not change is not sent again.
      const { headers } = await ask(port, "/ar/");
      await look("/ar/", 304, { asked: { "if-none-match": headers.etag } });

      // A folder without its slash: the reader stays on the address that they used, name and port and all.
      const moved = await look("/ar", name === "nginx" ? 301 : 308);
      if (!/^\/ar\/$/.test(moved.headers.location ?? "")) faults.push(`${name} /ar: leads to ${moved.headers.location}`);

      // A lost address: the page in its language, which nobody may take for what stands there later.
      const lost = (answer, path) => {
        if (answer.headers["cache-control"] !== "no-cache" && answer.headers["last-modified"]) faults.push(`${name} ${path}: may be kept`);
      };
      for (const locale of ["ar", "zh-hant", "en"]) {
        const tag = locale === "zh-hant" ? "zh-Hant" : locale;
        const path = `/${locale}/nothing/here`;
        lost(await look(path, 404, { headers: html, holds: new RegExp(`<html[^>]* lang="?${tag}\\b`) }), path);
      }
      lost(await look("/nothing", 404, { headers: html, holds: /<html/ }), "/nothing");
      await look(`/server/${servers[name].file}`, 404, { holds: /<html/ });

      // What is text travels small, and is the same when it is unpacked.
      for (const path of ["ar/signs/index.html", style, script, list, words]) {
        const packed = await look(`/${path}`, 200, { asked: { "accept-encoding": "gzip" }, headers: { "content-encoding": /^gzip$/, vary: /accept-encoding/i } });
        const right = packed.headers["content-encoding"] === "gzip" && gunzipSync(packed.body).equals(readFileSync(join(folder, path)));
        if (!right) faults.push(`${name} /${path}: is not the file when it is unpacked`);
        if (packed.body.length > readFileSync(join(folder, path)).length) faults.push(`${name} /${path}: grows`);
      }

      // Nothing tells afterwards who was here, or what they looked for.
      for (const log of ["visits.log", "errors.log"]) {
        const path = join(place, log);
        const told = existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => /nothing|signs|GET/.test(line)) : [];
        if (told.length > 0) faults.push(`${name}: ${log} tells of ${told.length} visits: ${told[0]}`);
      }
    });
    none(faults);
  });
}
