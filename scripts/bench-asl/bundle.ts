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

/** What is bundled, by name: what a page would import of it. */
const BUNDLES: Readonly<Record<string, { readonly source: string; readonly external: readonly string[] }>> = {
  "engine without JSONata": {
    source: 'export { compile, run, start } from "@/lib/asl";',
    external: ["jsonata"],
  },
  "engine and validation": { source: 'export * from "@/lib/asl";', external: ["jsonata"] },
  "jsonata, on demand": { source: 'export { default } from "jsonata";', external: [] },
  "aws-local-stepfunctions": { source: 'export * from "aws-local-stepfunctions";', external: [] },
};

/** The engine as a browser gets it, JSONata in a file of its own, for whatever is done with it; gone from the disk afterwards. */
export async function withEngine<Given>(use: (engine: typeof import("@/lib/asl")) => Promise<Given>): Promise<Given> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-asl-"));
  try {
    await build({
      ...FOR_BROWSERS,
      entryPoints: { engine: path.join(ROOT, "lib/asl/index.ts") },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      splitting: true,
    });
    return await use(await import(pathToFileURL(path.join(folder, "engine.mjs")).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Size of each bundle for the browser, and how long a fresh process takes to load it. */
export async function bundleTable(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-asl-"));
  try {
    const rows = [];
    for (const [name, { source, external }] of Object.entries(BUNDLES)) {
      const code = await bundle(source, external);
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

async function bundle(contents: string, external: readonly string[]): Promise<Uint8Array> {
  const stdin = { contents, resolveDir: ROOT, loader: "ts" } as const;
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
