import { expect, it } from "vitest";
import { jsonProblems } from "./json-problems";

it("finds nothing wrong with JSON of any kind", () => {
  for (const text of ['{"a": [1, true, null]}', '"text"', " 3 "]) expect(jsonProblems(text)).toEqual([]);
});

it("tells the first error at its line", () => {
  expect(jsonProblems('{\n  "a": 1\n  "b": 2\n}')).toMatchObject([{ line: 3, message: "A comma is expected here." }]);
  expect(jsonProblems("{'a': 1}")).toHaveLength(1);
  expect(jsonProblems("")).toMatchObject([{ line: 1, message: "A value is expected here." }]);
  expect(jsonProblems('{"a": 1,}')).toHaveLength(1);
});
