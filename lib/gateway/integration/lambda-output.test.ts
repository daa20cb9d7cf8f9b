import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/util";
import { parseLambdaOutput } from "./lambda-output";

describe("parseLambdaOutput", () => {
  it("takes an empty object as a 200 without a body", () => {
    expect(parseLambdaOutput({})).toEqual({
      ok: true,
      value: { status: 200, headers: [], body: null, isBase64Encoded: false },
    });
  });

  it("adds a single header to those of the same name, under their spelling", () => {
    const output = { multiValueHeaders: { "X-One": ["a", "b"] }, headers: { "x-one": "c", "X-Two": true } };
    const parsed = parseLambdaOutput(output);
    expect(parsed.ok && parsed.value.headers).toEqual([
      ["X-One", "a"],
      ["X-One", "b"],
      ["X-One", "c"],
      ["X-Two", "true"],
    ]);
  });

  it.each<Json>([
    "text",
    null,
    [],
    { statusCode: "abc" },
    { statusCode: 99 },
    { statusCode: 200.5 },
    { statusCode: 200, other: 1 },
    { body: { a: 1 } },
    { headers: { a: { b: 1 } } },
    { multiValueHeaders: { a: "b" } },
    { cookies: [] },
  ])("finds %j malformed", (output) => {
    expect(parseLambdaOutput(output).ok).toBe(false);
  });

  it("takes cookies in format 2.0", () => {
    const parsed = parseLambdaOutput({ statusCode: 200, cookies: ["a=1", "b=2"], other: 1 }, "2.0");
    expect(parsed.ok && parsed.value.headers).toEqual([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
  });
});
