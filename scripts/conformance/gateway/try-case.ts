import type { Case } from "./case";
import { compareExpected } from "./compare-case";
import { observe } from "./observe";
import type { Verdict } from "./report";

/** Tries a case on the engine. An exception is the engine's own fault, and fails the case. */
export async function tryCase(aCase: Case): Promise<Verdict> {
  const { id, family, certainty, expected } = aCase;
  try {
    return { id, family, certainty, difference: compareExpected(expected, observe(aCase)) };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { id, family, certainty, difference: { path: "the engine", expected: "no exception", actual: thrown } };
  }
}
