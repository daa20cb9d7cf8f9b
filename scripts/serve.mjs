// @ts-check
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { isMain, OUT, requireExport } from "./exported-files.mjs";

/** Serves the export as a good static host would: compressed, cached, with the headers that a `<meta>` cannot carry. */

const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

const SECURITY_HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** A worker does not inherit the policy of its page, so every script brings one. */
const SCRIPT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** The worker that writes Anki packages runs SQLite as WebAssembly. Pages do not: their own policy forbids it. */
const CHUNK_POLICY = SCRIPT_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
const CHUNKS = "/_next/static/";

/**
 * A server of `out/` that does not listen yet.
 *
 * @param {string} basePath where the site was built to live: `""` or `/name`
 */
export function createSiteServer(basePath) {
  const notFound = readFileSync(path.join(OUT, "404.html"));
  // `dev` looks at the disk at every request: a list made at the start would be wrong after the next build.
  const serveFile = sirv(OUT, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
  return createServer((request, response) => {
    const url = request.url ?? "/";
    const answerNotFound = () => {
      response.writeHead(404, { ...SECURITY_HEADERS, "Content-Type": "text/html;charset=utf-8" });
      response.end(notFound);
    };
    if (basePath !== "" && (url === "/" || url === basePath)) {
      response.writeHead(302, { Location: `${basePath}/` }).end();
    } else if (url.startsWith(`${basePath}/`)) {
      request.url = url.slice(basePath.length);
      serveFile(request, response, answerNotFound);
    } else {
      answerNotFound();
    }
  });
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} file its address below the base path
 */
function setHeaders(response, file) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const immutable = file.startsWith(CHUNKS);
  if (file.endsWith(".js")) response.setHeader("Content-Security-Policy", immutable ? CHUNK_POLICY : SCRIPT_POLICY);
  response.setHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
}

/**
 * Listens on `port`, or on the next free one. Resolves to the one it got.
 *
 * @param {import("node:http").Server} server
 * @param {string} host
 * @param {number} port
 */
export async function listen(server, host, port, tries = PORTS_TO_TRY) {
  /** @type {NodeJS.ErrnoException | null} */
  const error = await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (error === null) return port;
  if (error.code !== "EADDRINUSE" || tries === 1) throw error;
  console.log(`Port ${port} is taken, trying ${port + 1}. Progress is kept per address, so it is not the same there.`);
  return listen(server, host, port + 1, tries - 1);
}

if (isMain(import.meta)) {
  requireExport();
  const basePath = process.env.BASE_PATH ?? "";
  const host = process.env.HOST ?? "localhost";
  const port = await listen(createSiteServer(basePath), host, Number(process.env.PORT || DEFAULT_PORT));
  console.log(`Cloudrill is at http://${host}:${port}${basePath}/ (Ctrl C ends it)`);
}
