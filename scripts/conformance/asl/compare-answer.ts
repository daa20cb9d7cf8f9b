import { createMatcher, type Matcher } from "../match";
import type { TestStateCase, ValidationCase } from "./case";
import { type Findings, firstDifference } from "./level";

/** What an API answered: its response, or the error it refused the call with. */
export type Answer =
  | { readonly response: Readonly<Record<string, unknown>> }
  | { readonly error: { readonly code?: string; readonly message: string } };

/** Compares the answer of TestState: the wording of causes and messages is a level of its own. */
export function compareTestState(aCase: TestStateCase, answer: Answer): Findings {
  const match = createMatcher(aCase.placeholders);
  const expected = aCase.expectedError ?? aCase.expected;
  const actual = "error" in answer ? answer.error : answer.response;
  const name = "error" in answer ? "error " : "response ";
  if ((aCase.expectedError === undefined) === "error" in answer) {
    return { result: { path: "answer", expected, actual } };
  }
  // A refusal by the client, before the call, is recorded as its message alone.
  if (typeof expected === "string")
    return { result: null, cause: firstDifference([name, match({ message: expected }, actual)]) };
  return compareWithWording(expected, actual, name, match);
}

/** Compares the answer of CreateStateMachine or ValidateStateMachineDefinition. */
export function compareValidation(aCase: ValidationCase, answer: unknown): Findings {
  return compareWithWording(aCase.expectedError, answer, "answer", createMatcher(aCase.placeholders));
}

function compareWithWording(expected: unknown, actual: unknown, name: string, match: Matcher): Findings {
  return {
    result: firstDifference([name, match(withoutWording(expected), withoutWording(actual))]),
    cause: firstDifference([name, match(expected, actual)]),
  };
}

/** The answer without its own cause and messages; those inside of payloads stay. */
function withoutWording(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  const { cause: _cause, message: _message, diagnostics, ...rest } = answer as Record<string, unknown>;
  return Array.isArray(diagnostics) ? { ...rest, diagnostics: diagnostics.map(withoutWording) } : rest;
}
