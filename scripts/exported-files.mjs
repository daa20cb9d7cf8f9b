// @ts-check
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The folder that `next build` exports to. */
export const OUT = path.resolve(import.meta.dirname, "../out");

/**
 * Paths of the exported files, relative to {@link OUT}, with `/`, in a stable order. Ends the process with a sentence
 * when there is no export.
 *
 * @param {RegExp} pattern which names to give
 */
export function exportedFiles(pattern) {
  requireExport();
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(OUT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

/** Ends the process with a sentence when the site has not been built. */
export function requireExport() {
  if (existsSync(path.join(OUT, "index.html"))) return;
  console.error("There is no built site in out/. Build it first: npm run build");
  process.exit(1);
}

/**
 * Whether a script was started itself, rather than imported.
 *
 * @param {ImportMeta} meta
 */
export function isMain(meta) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === meta.filename;
}
