import { expect, it } from "vitest";
import { invalidDefinition, validationResult } from "./api-results";
import { validate } from "./validate";

const BAD = { StartAt: "A", States: { A: { Type: "Pass", Next: "C" }, B: { Type: "Pass", End: true } } };

it("puts all errors into the one message of CreateStateMachine", () => {
  expect(invalidDefinition(validate(BAD))).toEqual({
    code: "InvalidDefinition",
    message: `Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: C at /States/A/Next, MISSING_TRANSITION_TARGET: State "B" is not reachable. at /States/B'`,
  });
});

it("says null where there is no place", () => {
  const loop = { StartAt: "A", States: { A: { Type: "Pass", Next: "A" } } };
  expect(invalidDefinition(validate(loop))?.message).toBe(
    "Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'",
  );
  expect(validationResult(validate(loop)).diagnostics).toEqual([
    { severity: "ERROR", code: "MISSING_END_STATE", message: "Workflow has no terminal state" },
  ]);
});

it("accepts a definition with warnings, which are told on demand", () => {
  const warned = validate({ StartAt: "A", States: { A: { Type: "Fail", Cause: "$.cause" } } });
  expect(invalidDefinition(warned)).toBeNull();
  expect(validationResult(warned)).toEqual({ result: "OK", diagnostics: [], truncated: false });
  expect(validationResult(warned, "WARNING")).toMatchObject({ result: "OK", diagnostics: [{ code: "NO_PATH" }] });
});

it("cuts long lists", () => {
  const States = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`S${index}`, { Type: "Passs" }]));
  const result = validationResult(validate({ StartAt: "S0", States }));
  expect([result.diagnostics.length, result.truncated]).toEqual([100, true]);
});
