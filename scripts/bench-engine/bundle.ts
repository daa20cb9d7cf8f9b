import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "./measure";

const ROOT = path.resolve(import.meta.dirname, "../..");
const LOADS = 7;

const FOR_BROWSERS = {
  alias: { "@": ROOT },
  bundle: true,
  format: "esm",
  logLevel: "error",
  minify: true,
  platform: "browser",
  target: "es2022",
} as const;

/** What a page would import, and what of it is loaded on demand. */
export interface Bundle {
  readonly source: string;
  readonly external?: readonly string[];
}

/** The file of an engine, built as a browser gets it, with what it loads on demand in files of their own; gone after its use. */
export async function withBuilt<Given>(entry: string, use: (url: string) => Promise<Given>): Promise<Given> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-engine-"));
  try {
    await build({
      ...FOR_BROWSERS,
      entryPoints: { engine: path.join(ROOT, entry) },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      splitting: true,
    });
    return await use(pathToFileURL(path.join(folder, "engine.mjs")).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Size of each bundle for the browser, by name, and how long a fresh process takes to load it. */
export async function bundleTable(bundles: Readonly<Record<string, Bundle>>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-engine-"));
  try {
    const rows = [];
    for (const [name, each] of Object.entries(bundles)) {
      const code = await bundle(each);
      const file = path.join(folder, `${rows.length}.mjs`);
      writeFileSync(file, code);
      rows.push([
        name.padEnd(38),
        kilobytes(code.length),
        kilobytes(gzipSync(code).length),
        `${loadTime(file).toFixed(1)} ms`,
      ]);
    }
    const head = ["bundle".padEnd(38), "minified", "gzip", "load"];
    return [head, ...rows].map(([name, ...cells]) => name + cells.map((cell) => cell.padStart(10)).join("")).join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle({ source, external = [] }: Bundle): Promise<Uint8Array> {
  const stdin = { contents: source, resolveDir: ROOT, loader: "ts" } as const;
  const { outputFiles } = await build({ ...FOR_BROWSERS, stdin, external: [...external], write: false });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}

/** Milliseconds from the import to the module's being there: the median of several fresh processes. */
function loadTime(file: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  const times = Array.from({ length: LOADS }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    return Number(stdout);
  });
  return median(times);
}
