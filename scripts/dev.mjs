// @ts-check
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/**
 * `npm run dev`: the development server, which reloads the open pages when a note changes. Next watches code, not notes;
 * so this watches them, and the pages listen (`components/shell/dev-reload.tsx`).
 */

const root = path.resolve(import.meta.dirname, "..");
const content = path.resolve(root, process.env.CONTENT_DIR ?? "content");
/** An editor saves in several steps; one reload is enough. */
const QUIET_MS = 100;

/** @type {Set<import("node:http").ServerResponse>} */
const pages = new Set();

const events = createServer((request, response) => {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Access-Control-Allow-Origin": "*" });
  response.write(": listening\n\n");
  pages.add(response);
  request.on("close", () => pages.delete(response));
});

/** @type {NodeJS.Timeout | undefined} */
let pending;
watch(content, { recursive: true }, (_change, name) => {
  clearTimeout(pending);
  pending = setTimeout(() => {
    console.log(`${name ?? "A note"} changed`);
    for (const page of pages) page.write("data: changed\n\n");
  }, QUIET_MS);
});

events.listen(0, "127.0.0.1", () => {
  const address = events.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const env = {
    ...process.env,
    NEXT_PUBLIC_NOTE_EVENTS: `http://127.0.0.1:${address.port}/`,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const dev = spawn(process.execPath, [next, "dev", ...process.argv.slice(2)], { cwd: root, stdio: "inherit", env });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => dev.kill(signal));
  dev.on("exit", (code) => process.exit(code ?? 0));
});
