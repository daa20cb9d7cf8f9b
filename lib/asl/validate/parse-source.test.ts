import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../json";
import { DEFINITION_DEPTH, parseSource } from "./parse-source";
import { nodesIn, type SourceNode } from "./source-node";

describe("parseSource", { timeout: 60_000 }, () => {
  it("gives every value its place in the text", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        for (const node of nodesIn(rootOf(text)))
          expect(JSON.parse(text.slice(node.offset, node.offset + node.length))).toEqual(toJson(node));
      }),
    );
  });

  it("accepts what JSON.parse accepts, and nothing else", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "\\",
      "1",
      "-",
      ".5",
      "1e5",
      "01",
      "true",
      "null",
      "nul",
      " ",
      "\n",
      "//",
      "/*",
      "\u00a0",
      "\u0001",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect("root" in parseSource(text, false), text).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":1,}', "nothing follows the comma", 7],
    ['{"a" 1}', "a colon is expected here", 5],
    ["{a:1}", "a key in double quotes is expected here", 1],
    ["[1 2]", "a comma or a closing bracket is expected here", 3],
    ['{"a":}', "a value is expected here", 5],
    ["{} //", "comments are not allowed", 3],
    ['["x\ny"]', "the string does not end in its line", 1],
    ["[1", "a comma or a closing bracket is expected here", 2],
    ["{}{}", "nothing may follow the definition", 2],
  ])("says what is wrong with %j, and where", (text, words, offset) => {
    expect(parseSource(text, false)).toMatchObject({
      code: "INVALID_JSON_DESCRIPTION",
      message: `Invalid JSON: ${words}`,
      span: { offset },
    });
  });

  it("stops where brackets nest too deep, also behind an error", () => {
    const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(parseSource(nested(DEFINITION_DEPTH), false)).toHaveProperty("root");
    expect(parseSource(nested(100_000), false)).toMatchObject({ code: "TOO_DEEPLY_NESTED" });
    expect(parseSource("[}".repeat(100_000), false)).toMatchObject({ code: "INVALID_JSON_DESCRIPTION" });
  });

  it("keeps the last of two fields with one name, and reports it", () => {
    const parsed = parseSource('{"a":1,"a":2}', false);
    expect(parsed).toMatchObject({ duplicates: [{ field: { name: "a", value: { value: 2 } } }] });
  });
});

function rootOf(text: string): SourceNode {
  const parsed = parseSource(text, false);
  if ("code" in parsed) throw new Error(parsed.message);
  return parsed.root;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toJson(node: SourceNode): Json {
  if (node.type === "array") return node.items.map(toJson);
  if (node.type === "null" || node.type === "open") return null;
  if (node.type !== "object") return node.value;
  return Object.fromEntries(Array.from(node.fields, ([name, { value }]) => [name, toJson(value)]));
}
