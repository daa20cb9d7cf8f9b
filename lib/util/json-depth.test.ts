import { describe, expect, it } from "vitest";
import { jsonDepth } from "./json-depth";

describe("jsonDepth", () => {
  it.each([
    ["7", 0],
    ["[]", 1],
    ['{"a":[1,{"b":2}],"c":[]}', 3],
    ['["[[[", "\\"[["]', 1],
    ["]]]]", 0],
    ['["never closed [[', 1],
  ])("finds that %s is nested %i deep", (text, depth) => {
    expect(jsonDepth(text)).toBe(depth);
  });
});
