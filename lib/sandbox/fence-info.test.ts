import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/asl";
import { parseFenceInfo } from "./fence-info";

function fields(info: string) {
  const parsed = parseFenceInfo(info);
  return parsed.ok ? Object.fromEntries(parsed.value.map(({ key, value }) => [key, value])) : parsed.error;
}

describe("parseFenceInfo", () => {
  it("reads bare words, numbers and JSON", () => {
    const info = 'title="Retry, then catch" height=520 edit=input,mocks input={"a": [1, "}"]} list=[1, 2]';
    expect(fields(info)).toEqual({
      title: "Retry, then catch",
      height: 520,
      edit: "input,mocks",
      input: { a: [1, "}"] },
      list: [1, 2],
    });
  });

  it("gives the place of each field in the string", () => {
    const info = ' a=1  b={"c": 2} ';
    const parsed = parseFenceInfo(info);
    expect(parsed.ok && parsed.value.map(({ start, end }) => info.slice(start, end))).toEqual(["a=1", 'b={"c": 2}']);
  });

  it.each([
    ["a=1 a=2", 4, "twice"],
    ["a=1 word", 4, "`word` is no field"],
    ['input={"a": ', 6, "is no JSON"],
    ['input={"a": 1]', 6, "is no JSON"],
    ['input="open', 6, "is no JSON"],
    ["a={}b=2", 4, "`b=2` must be parted"],
    ["é=1", 0, "is no field"],
  ])("says what is wrong with %s", (info, at, message) => {
    expect(fields(info)).toEqual({ at, message: expect.stringContaining(message) });
  });

  it("reads back any JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (values) => {
        const objects = values.map((value) => ({ value }) as Json);
        const info = objects.map((value, index) => `${"abc".charAt(index)}=${JSON.stringify(value)}`).join(" ");
        const expected = objects.map((value, index) => ["abc".charAt(index), JSON.parse(JSON.stringify(value))]);
        expect(fields(info)).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it("ends on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a={}[]", \\1') }), (info) => {
        expect(typeof parseFenceInfo(info).ok).toBe("boolean");
      }),
    );
  });
});
