import { createMatcher } from "../match";
import type { Case, TestStateCase, ValidationCase } from "./case";
import { compareTestState, compareValidation } from "./compare-answer";
import { compareExecution } from "./compare-execution";
import { execute } from "./execute";
import type { Findings } from "./level";
import type { Verdict } from "./report";
import { testState } from "./test-state";
import { validateDefinition } from "./validate-definition";

/** Tries a case on the engine. An exception is the engine's own fault, and fails the case. */
export async function tryCase(aCase: Case): Promise<Verdict> {
  const { id, family } = aCase;
  try {
    return { id, family, findings: await findingsOf(aCase) };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, family, findings: { result: { path: "the engine", expected: "no exception", actual: thrown } } };
  }
}

async function findingsOf(aCase: Case): Promise<Findings> {
  if (isValidation(aCase)) return compareValidation(aCase, await validateDefinition(aCase));
  if (isTestState(aCase)) return compareTestState(aCase, await testState(aCase));
  return compareExecution(aCase, await execute(aCase, createMatcher(aCase.placeholders)));
}

function isValidation(aCase: Case): aCase is ValidationCase {
  return aCase.family === "validation";
}

function isTestState(aCase: Case): aCase is TestStateCase {
  return aCase.family === "test-state";
}
