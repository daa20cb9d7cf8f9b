import type { Difference, Matcher } from "../match";
import { createMatcher } from "../match";
import type { ExecutionCase } from "./case";
import { compareHistory } from "./compare-history";
import { type Findings, firstDifference } from "./level";
import type { Observed } from "./observed";
import { traceOf } from "./trace";

/** Compares an execution with what a case expects, at each level that the case records. */
export function compareExecution(aCase: ExecutionCase, observed: Observed): Findings {
  const { expected, trace, history } = aCase;
  const match = createMatcher(aCase.placeholders);
  return {
    result: compareResult(expected, observed, match),
    ...(expected.status !== "SUCCEEDED" && {
      cause: firstDifference(["cause", match(expected.cause, observed.cause)]),
    }),
    ...(trace && { trace: compareTrace(trace, observed, match) }),
    ...(history && { history: compareHistory(history, observed.history, match) }),
  };
}

function compareResult(expected: ExecutionCase["expected"], observed: Observed, match: Matcher): Difference | null {
  return firstDifference(
    // A call that was not as recorded explains what differs after it.
    ["", observed.calls[0] ?? null],
    ["status", match(expected.status, observed.status)],
    ["error", match(expected.error, observed.error)],
    ["output", match(expected.output, observed.output)],
  );
}

function compareTrace(
  trace: NonNullable<ExecutionCase["trace"]>,
  observed: Observed,
  match: Matcher,
): Difference | null {
  const { entered, assigned } = traceOf(observed.history);
  return firstDifference(
    ["entered", match(trace.entered, entered)],
    ["assigned", match(trace.assigned ?? {}, assigned)],
  );
}
