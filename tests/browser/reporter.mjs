// One line a test, all of a fault, and the counts at the end.
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === "test:pass") yield `ok    ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)${data.skip ? ` # skipped: ${data.skip}` : ""}\n`;
    else if (type === "test:fail") yield `FAIL  ${data.name}\n${data.details.error.cause?.stack ?? data.details.error.message}\n`;
    else if (type === "test:stdout" || type === "test:stderr") yield data.message;
    else if (type === "test:diagnostic" && data.nesting === 0) yield `# ${data.message}\n`;
  }
}
