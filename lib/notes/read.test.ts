import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readNotes } from "./read";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notes-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

it("reads all notes in the order of their paths", () => {
  for (const file of ["b/two.md", "b/one.md", "a note.md", "a folder/deep/er.MD", "c/exams/x.md"])
    write(file, "# Title\n");
  const files = readNotes(folder).map((note) => note.file);
  expect(files).toEqual(["a folder/deep/er.MD", "a note.md", "b/one.md", "b/two.md", "c/exams/x.md"]);
});

it("leaves out README files, hidden files, node_modules, exams at the top and other kinds of file", () => {
  const others = [
    "README.md",
    "a/readme.md",
    ".hidden.md",
    ".git/x.md",
    "a/node_modules/x.md",
    "exams/x.md",
    "a/x.txt",
    "a/x.json",
  ];
  for (const file of others) write(file, "text");
  expect(readNotes(folder)).toEqual([]);
});

it("survives bytes that are no text", () => {
  write("a.md", Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0x0a, 0xc3, 0x28, 0x00]));
  expect(readNotes(folder)).toMatchObject([{ file: "a.md", sections: [{ depth: 1 }] }]);
});

it("throws when there is no such folder", () => {
  expect(() => readNotes(path.join(folder, "none"))).toThrow(/ENOENT/);
});
