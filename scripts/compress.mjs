// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { exportedFiles, OUT } from "./exported-files.mjs";

/** Puts `.br` and `.gz` beside every text file of the export, for servers that send them as they are. */

const LEAST_BYTES = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param {string} name */
async function compress(name) {
  const file = path.join(OUT, name);
  const content = await readFile(file);
  if (content.length < LEAST_BYTES) return;
  // Chunks are named by their content and stay; for them the last percent is worth the time.
  const quality = name.startsWith("_next/static/") ? 11 : 9;
  const [br, gz] = await Promise.all([
    brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    zip(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

const names = exportedFiles(/\.(html|txt|js|css|json|svg|webmanifest|wasm)$/);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await compress(name);
  }),
);
