// @ts-check
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exportedFiles, OUT } from "./exported-files.mjs";

/**
 * Writes `out/sw.js`, so that the whole site works offline after the first visit. Runs after all that changes pages and
 * before compression.
 *
 * The worker answers from its cache first. A new version is fetched in the background and waits; a page takes it with
 * `registration.waiting.postMessage({ type: "skip-waiting" })` and reloads on `controllerchange`. The first version ever
 * installed waits for nobody, so there is nothing to announce then.
 */

const basePath = process.env.BASE_PATH ?? "";
const source = readFileSync(path.join(import.meta.dirname, "service-worker.js"), "utf8");

const names = exportedFiles(/\.(html|txt|js|css|json|woff2|svg|png|webmanifest|wasm)$/).filter(
  (name) => name !== "sw.js",
);

/** Names the version by every byte of it, the worker's own code included. */
const version = names
  .reduce((hash, name) => hash.update(name).update(readFileSync(path.join(OUT, name))), createHash("sha256"))
  .update(source)
  .digest("hex")
  .slice(0, 16);

/**
 * Twins of other files: the host's not-found page, and page data that nobody asks for unless a link prefetches all. And
 * what only somebody who checks the bank wants to see.
 */
const UNLISTED = /^404\.html$|^_not-found\/|__next\._full\.txt$|^data\/(?:facts|lines)\//;

/** A page is asked for by its folder. */
const files = names
  .filter((name) => !UNLISTED.test(name))
  .map((name) => `${basePath}/${name.replace(/(^|\/)index\.html$/, "$1")}`);

const settings = { prefix: `cloudrill${basePath}:`, version, basePath, files };
writeFileSync(path.join(OUT, "sw.js"), `const settings = ${JSON.stringify(settings)};\n${source}`);
console.log(`sw.js: version ${version}, ${files.length} files`);
