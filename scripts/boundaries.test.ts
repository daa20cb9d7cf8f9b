import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const BIOME = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** A file and one line in it; what lint must say about the line. */
const FORBIDDEN: readonly (readonly [file: string, line: string, says: RegExp])[] = [
  ["lib/util/up.ts", 'export { x } from "@/lib/notes";', /lib\/util may not import lib\/notes/],
  ["lib/notes/up.ts", 'export { x } from "@/lib/quiz";', /lib\/notes may not import lib\/quiz/],
  ["lib/notes/type.ts", 'import type { X } from "@/lib/quiz"; export type Y = X;', /may not import/],
  ["lib/notes/inline-type.ts", 'export type X = import("@/lib/quiz").X;', /may not import/],
  ["lib/notes/dynamic.ts", 'export const x = import("@/lib/quiz");', /may not import/],
  ["lib/asl/engine.ts", 'export { x } from "@/lib/gateway";', /may not import/],
  ["lib/gateway/engine.ts", 'export { x } from "@/lib/asl";', /may not import/],
  ["lib/quiz/up.ts", 'export { x } from "@/lib/progress";', /may not import/],
  ["lib/quiz/deep.ts", 'export { x } from "@/lib/notes/model";', /may not import lib\/notes\/model/],
  ["lib/quiz/entry.ts", 'export { x } from "@/lib/notes/parse";', /may not import/],
  ["lib/exam/side.ts", 'export { x } from "@/lib/cards";', /may not import/],
  ["lib/progress/deep.ts", 'export { x } from "@/lib/quiz/grade";', /may not import/],
  ["lib/progress/ui.ts", 'export { x } from "@/components/ui/button";', /may not import/],
  ["lib/quiz/relative.ts", 'export { x } from "../notes/index";', /relative path/],
  ["lib/quiz/items/relative.ts", 'export { x } from "../../notes";', /relative path/],
  ["lib/quiz/items/kinds/relative.ts", 'export { x } from "../../../notes";', /relative path/],
  ["lib/quiz/own-alias.ts", 'export { x } from "@/lib/quiz";', /own index/],
  ["lib/quiz/own-dot.ts", 'export { x } from ".";', /own index/],
  ["lib/quiz/own-index.ts", 'export { x } from "./index";', /own index/],
  ["lib/quiz/items/own-parent.ts", 'export { x } from "..";', /own index/],
  ["components/quiz/route.tsx", 'export { x } from "@/app/library";', /components may not import app/],
  ["components/quiz/relative.tsx", 'export { x } from "../../lib/quiz";', /relative path/],
  ["components/quiz/parser.tsx", 'export { x } from "@/lib/notes/parse";', /may not import/],
  ["components/quiz/bank.tsx", 'export { x } from "@/lib/quiz/bank";', /may not import/],
  ["components/cards/deck.tsx", 'export { x } from "@/lib/cards/deck";', /may not import/],
  ["lib/cards/browser.ts", 'export { x } from "@/lib/quiz/bank";', /may not import/],
  ["lib/progress/deck.ts", 'export { x } from "@/lib/cards/deck";', /may not import/],
  ["components/notes/client.tsx", '"use client";\nexport { x } from "@/lib/notes/parse";', /may not import/],
  ["app/deep.tsx", 'export { x } from "@/lib/quiz/grade";', /may not import/],
  ["app/learn/relative.tsx", 'export { x } from "../../lib/quiz";', /relative path/],
  ["scripts/route.ts", 'export { x } from "@/app/library";', /may not import/],
  ["e2e/unit.spec.ts", 'export { x } from "@/components/quiz";', /may not import/],
  ["e2e/relative.spec.ts", 'export { x } from "../lib/quiz";', /relative path/],
  ["lib/quiz/react.ts", 'export { useState } from "react";', /no React/],
  ["lib/quiz/next.ts", 'export { x } from "next/link";', /no React/],
  ["lib/quiz/files.ts", 'export { x } from "node:fs";', /no React/],
  ["lib/notes/read.ts", 'export { x } from "node:http";', /files and paths only/],
  ["lib/quiz/random.ts", "export const x = Math.random();", /not Math\.random/],
  ["lib/quiz/now.ts", "export const x = Date.now();", /not Date\.now/],
  ["lib/quiz/date.ts", "export const x = new Date();", /not new Date/],
  ["lib/quiz/clock.ts", "export const x = Date.now;", /not Date\.now/],
  ["lib/quiz/performance.ts", "export const x = performance.now();", /lib is pure/],
  ["lib/quiz/window.ts", "export const x = window.name;", /global variable/],
  ["lib/quiz/document.ts", "export const x = document.title;", /global variable/],
  ["lib/quiz/global.ts", "export const x = globalThis.name;", /global variable/],
  ["lib/progress/storage.ts", 'export const x = localStorage.getItem("x");', /global variable/],
  ["lib/progress/database.ts", 'export const x = indexedDB.open("x");', /global variable/],
  ["lib/progress/id.ts", "export const x = crypto.randomUUID();", /global variable/],
  ["lib/quiz/fetch.ts", 'export const x = await fetch("x");', /global variable/],
  ["lib/quiz/timer.ts", "setTimeout(() => undefined, 1);", /global variable/],
  ["lib/quiz/console.ts", 'console.log("x");', /console/],
  ["lib/quiz/default.ts", "export default 1;", /default export/],
  ["lib/quiz/any.ts", "export const x: any = 1;", /any/],
  ["lib/quiz/floating.ts", "async function f(): Promise<void> {}\nf();", /[Pp]romise/],
];

const ALLOWED: readonly (readonly [file: string, line: string])[] = [
  [
    "lib/quiz/fine.ts",
    'export { x } from "@/lib/notes";\nexport { y } from "@/lib/util";\nexport { z } from "./items/z";',
  ],
  ["lib/quiz/items/fine.ts", 'export { x } from "../model";'],
  ["lib/quiz/items/fine.test.ts", 'import { parse } from "@/lib/notes/parse";\nparse(new Date());'],
  ["lib/quiz/index.test.ts", 'import * as quiz from "./index";\nexport const names = Object.keys(quiz);'],
  ["lib/quiz/given-date.ts", "export const x = (at: number): Date => new Date(at);"],
  ["lib/notes/read.ts", 'export { x } from "node:path";'],
  ["components/quiz/fine.tsx", 'export { x } from "@/lib/quiz";\nexport { y } from "@/components/ui/button";'],
  ["components/notes/server.tsx", 'export { x } from "@/lib/notes/parse";'],
  ["app/fine.tsx", 'export { x } from "@/lib/notes/read";\nexport default function Page() {\n  return null;\n}'],
  ["scripts/fine.ts", 'export { x } from "@/lib/quiz/bank";\nexport { y } from "@/lib/cards/deck";'],
  ["lib/cards/deck.ts", 'export { x } from "@/lib/quiz/bank";'],
  ["lib/cards/faces/fine.ts", 'export { x } from "@/lib/quiz/bank";'],
];

let said: ReadonlyMap<string, string>;
let saidOfAllowed: ReadonlyMap<string, string>;

beforeAll(() => {
  said = lint(FORBIDDEN);
  saidOfAllowed = lint(ALLOWED);
}, 60_000);

it.each(FORBIDDEN)("forbids in %s: %s", (file, _line, says) => {
  expect(said.get(file)).toMatch(says);
});

it.each(ALLOWED)("allows in %s: %s", (file) => {
  expect(saidOfAllowed.get(file)).toBeUndefined();
});

/** Lints the planted files under the project's own rules; gives the messages of each file that has some. */
function lint(files: readonly (readonly [file: string, line: string, ...rest: unknown[]])[]): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), "boundaries-"));
  try {
    cpSync(path.join(ROOT, "biome.json"), path.join(folder, "biome.json"));
    cpSync(path.join(ROOT, "lint"), path.join(folder, "lint"), { recursive: true });
    for (const [file, line] of files) plant(path.join(folder, file), line);
    return readReport(runBiome(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plant(file: string, line: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
}

function runBiome(folder: string): string {
  const options = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."];
  const run = spawnSync(process.execPath, [BIOME, ...options], { cwd: folder, encoding: "utf8" });
  return run.stdout;
}

interface Report {
  readonly diagnostics: readonly { readonly message: string; readonly location: { readonly path: string } }[];
}

function readReport(json: string): Map<string, string> {
  const report: Report = JSON.parse(json);
  const messages = new Map<string, string>();
  for (const { message, location } of report.diagnostics) {
    messages.set(location.path, `${messages.get(location.path) ?? ""}${message}\n`);
  }
  return messages;
}
