import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { exportedFiles, OUT } from "./exported-files.mjs";

/** Script that each page asks for, raw and as sent; pages that ask for the same share a line. */
export function benchSize(): string {
  const routes = new Map<string, string[]>();
  for (const name of exportedFiles(/^index\.html$/)) {
    const chunks = chunksOf(readFileSync(path.join(OUT, name), "utf8"))
      .toSorted()
      .join(" ");
    routes.set(chunks, [...(routes.get(chunks) ?? []), `/${name.replace(/index\.html$/, "")}`]);
  }
  return [...routes].map(([chunks, pages]) => row(chunks.split(" "), pages)).join("\n");
}

/** The chunks that `defer.mjs` has put off. */
function chunksOf(html: string): string[] {
  const list = /<script type="application\/json" id="chunks">(.*?)<\/script>/.exec(html)?.[1] ?? "[]";
  const urls: string[] = JSON.parse(list);
  return urls.map((url) => url.slice(url.indexOf("/_next/") + 1));
}

function row(chunks: readonly string[], pages: readonly string[]): string {
  const size = (suffix: string): string => {
    const bytes = chunks.reduce((total, chunk) => total + sizeOf(chunk, suffix), 0);
    return `${(bytes / 1000).toFixed(0)} kB`;
  };
  const others = pages.length === 1 ? "" : ` and ${pages.length - 1} more`;
  return `${`${pages[0]}${others}`.padEnd(60)}${size("")} raw, ${size(".gz")} gzip, ${size(".br")} brotli`;
}

/** A file that is too small to be compressed is sent as it is. */
function sizeOf(chunk: string, suffix: string): number {
  const file = path.join(OUT, chunk);
  return (statSync(file + suffix, { throwIfNoEntry: false }) ?? statSync(file)).size;
}
