import { expect, it } from "vitest";
import { frontMatterInvalid } from "./front-matter-invalid";
import { findingsOf } from "./rule-tester";

it("names the line at which the YAML breaks", () => {
  expect(findingsOf(frontMatterInvalid, "---\ntitle: Errors\ntasks: [a, b\n---\nText")).toEqual([
    "4:1 The front matter is not valid YAML: unexpected end of the stream within a flow collection.",
  ]);
});

it("refuses other languages", () => {
  const message = "1:1 Front matter in another language than YAML is not read.";
  expect(findingsOf(frontMatterInvalid, "---js\nprocess.exit(3)\n---\nText")).toEqual([message]);
  expect(findingsOf(frontMatterInvalid, '---json\n{"title": "x"}\n---\n')).toEqual([message]);
});

it("says nothing about good, missing or empty front matter, or about a divider", () => {
  for (const text of ["---\ntitle: x\n---\n", "Text", "---\n\n---\nText", "---\nSome prose\n---\nText", "---\nText"]) {
    expect(findingsOf(frontMatterInvalid, text)).toEqual([]);
  }
});
