import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIFFERENCES } from "@/lib/asl";
import { parseLanguages } from "./parse-languages";

const FILE = "content/sandbox/step-functions/languages.md";

describe("parseLanguages", () => {
  it("reads the words for every difference that a translation can meet", () => {
    const read = parseLanguages(readFileSync(FILE, "utf8"), FILE);
    expect(read.ok && Object.keys(read.value).sort()).toEqual([...DIFFERENCES].sort());
  });

  it("names a difference that has no row", () => {
    const text = readFileSync(FILE, "utf8").replace(/^\| `merge`.*\n/m, "");
    const read = parseLanguages(text, FILE);
    expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
      "The table lacks the difference `merge`.",
    ]);
  });
});
