import { expect, it } from "vitest";
import { frontMatterField } from "./front-matter-field";
import { findingsOf } from "./rule-tester";

it("names each field whose value cannot be used, at its line", () => {
  const text = "---\ntitle: Errors\norder: first\nobjectives:\n  - Say which: this\nupdated: soon\n---\n";
  expect(findingsOf(frontMatterField, text)).toEqual([
    "3:1 The front matter field `order` cannot be used.",
    "4:1 The front matter field `objectives` cannot be used.",
    "6:1 The front matter field `updated` cannot be used.",
  ]);
});

it("suggests the field that was meant", () => {
  expect(findingsOf(frontMatterField, "---\ntitel: x\n---\n")).toEqual([
    "2:1 There is no front matter field `titel`; did you mean `title`?",
  ]);
});

it("leaves the fields of other tools alone", () => {
  expect(findingsOf(frontMatterField, "---\ntags: [a]\naliases: b\ncssclass: c\ndate: 2026-01-02\n---\n")).toEqual([]);
});
