import { expect, it } from "vitest";
import { checkLinks } from "./check-links";
import { parseNote } from "./parse";

const notes = [
  parseNote(
    "# One\n\n[a](../b/two.md#part) [b](../b/two.md) [c](#one) [d](img.png) [e](https://x.y/z) [f](/b/two.md)",
    "a/one.md",
  ),
  parseNote("# Two\n\n## Part\n\n[a](../a/one%2emd) [b](../README.md) [c](?x)", "b/two.md"),
];
const files = new Set(["a/img.png", "README.md"]);

function check(text: string): readonly string[] {
  const note = parseNote(text, "a/three.md");
  return checkLinks([...notes, note], (file) => files.has(file)).map(
    ({ file, position, severity, rule, message }) =>
      `${file}:${position.start.line}:${position.start.column} ${severity} ${rule} ${message}`,
  );
}

it("finds nothing wrong with links to files, notes and headings that are there", () => {
  expect(check("[x](one.md#one) [mail](mailto:a@b.c) [top](#) [dir](../README.md#any)")).toEqual([]);
});

it("names links to files that are not there", () => {
  expect(check("## A\n\n- [x](none.md)\n- [y][r]\n\n[r]: ../../b/two.md\n")).toEqual([
    "a/three.md:3:3 error link-dead There is no file `a/none.md`.",
    "a/three.md:4:3 error link-dead There is no file `../b/two.md`.",
  ]);
});

it("names links to headings that a note does not have", () => {
  expect(check("## A\n\n[x](#b) [y](../b/two.md#no%20part)")).toEqual([
    "a/three.md:3:1 error anchor-dead There is no heading `#b` in this note.",
    "a/three.md:3:9 error anchor-dead There is no heading `#no%20part` in `b/two.md`.",
  ]);
});

it("survives addresses that cannot be decoded", () => {
  expect(check("[x](%E0%A4%A.md)")).toEqual(["a/three.md:1:1 error link-dead There is no file `a/%E0%A4%A.md`."]);
});
