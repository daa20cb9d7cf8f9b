import { expect, it } from "vitest";
import { shownCase } from "./shown-case";

it("leaves out what is expected and keeps all else to the letter", () => {
  const text =
    '{\n  "api": { "type": "REST" },\n  "request": { "path": "/a" },\n  "expected": {\n    "status": 403\n  }\n}';
  expect(shownCase(text)).toBe('{\n  "api": { "type": "REST" },\n  "request": { "path": "/a" }\n}');
  expect(shownCase('{ "api": {} }')).toBe('{ "api": {} }');
});
