import { describe, expect, it } from "vitest";
import type { TestStateCase, ValidationCase } from "./case";
import { compareTestState, compareValidation } from "./compare-answer";

const BASE = { id: "made-up", family: "test-state", definition: {}, request: {}, placeholders: [] } as const;

describe("TestState", () => {
  const failed: TestStateCase = { ...BASE, expected: { status: "FAILED", error: "E", cause: "Why" } };
  const refused: TestStateCase = { ...BASE, expectedError: { code: "ValidationException", message: "No" } };

  it("finds nothing when the answer is as recorded", () => {
    const response = { status: "FAILED", error: "E", cause: "Why" };
    expect(compareTestState(failed, { response })).toEqual({ result: null, cause: null });
    expect(compareTestState(refused, { error: { code: "ValidationException", message: "No" } }).result).toBeNull();
  });

  it("takes another cause or message as a difference in wording", () => {
    const { result, cause } = compareTestState(failed, { response: { status: "FAILED", error: "E", cause: "Other" } });
    expect([result, cause?.path]).toEqual([null, "response /cause"]);
    expect(
      compareTestState(refused, { error: { code: "ValidationException", message: "Never" } }).cause,
    ).not.toBeNull();
  });

  it("takes a refusal in place of a response as another result", () => {
    expect(compareTestState(failed, { error: { message: "No" } }).result?.path).toBe("answer");
    expect(compareTestState(refused, { response: {} }).result?.path).toBe("answer");
  });

  it("compares payloads whole, causes in them too", () => {
    const expected = { status: "SUCCEEDED", output: { cause: "a" } };
    const found = compareTestState(
      { ...BASE, expected },
      { response: { status: "SUCCEEDED", output: { cause: "b" } } },
    );
    expect(found.result?.path).toBe("response /output/cause");
  });
});

describe("validation", () => {
  const diagnostic = { code: "SCHEMA_VALIDATION_FAILED", message: "Bad", location: "/States" };
  const aCase = { id: "v", placeholders: [], expectedError: { result: "FAIL", diagnostics: [diagnostic] } };

  it("compares codes and places at the level of results, messages at that of causes", () => {
    const compare = (change: object) =>
      compareValidation(aCase as unknown as ValidationCase, {
        result: "FAIL",
        diagnostics: [{ ...diagnostic, ...change }],
      });
    expect(compare({})).toEqual({ result: null, cause: null });
    expect(compare({ location: "/" }).result?.path).toBe("answer/diagnostics/0/location");
    expect(compare({ message: "Good" })).toMatchObject({
      result: null,
      cause: { path: "answer/diagnostics/0/message" },
    });
  });
});
