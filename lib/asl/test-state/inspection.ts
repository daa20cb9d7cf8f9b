import type { QueryLanguage } from "../compile/query-language";
import type { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import type { StateNode } from "../run/state-node";
import type { TestRun } from "./test-run";

/** The `inspectionData` of levels DEBUG and TRACE: which stages it names depends on state type and query language, as recorded. */
export function inspectionData(
  run: TestRun,
  node: StateNode,
  visit: VisitRecord,
  language: QueryLanguage,
): Readonly<Record<string, Json>> {
  const stages = language === "JSONata" ? jsonataStages(visit) : jsonPathStages(visit);
  const all: Record<string, Json | undefined> = {
    input: visit.input,
    ...stages,
    ...mapStages(visit),
    errorDetails: errorDetails(run, node),
  };
  return defined(all);
}

function defined(values: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function jsonataStages(visit: VisitRecord): Readonly<Record<string, Json | undefined>> {
  if (visit.type === "Task") return { afterArguments: visit.afterParameters ?? visit.input, result: visit.result };
  return visit.type === "Parallel" ? { afterArguments: visit.afterParameters } : {};
}

function jsonPathStages(visit: VisitRecord): Readonly<Record<string, Json | undefined>> {
  const afterInputPath = visit.afterInputPath ?? visit.input;
  // A Pass without Result passes its input on as the result.
  const result = visit.result ?? (visit.type === "Pass" ? (visit.afterParameters ?? afterInputPath) : undefined);
  const afterResultSelector = visit.afterResultSelector ?? result;
  const after = { afterResultSelector, afterResultPath: visit.afterResultPath ?? afterResultSelector };
  switch (visit.type) {
    case "Task":
      return {
        afterInputPath,
        afterParameters: visit.afterParameters ?? afterInputPath,
        result: visit.result,
        ...after,
      };
    case "Pass":
      return { afterInputPath, afterParameters: visit.afterParameters ?? afterInputPath, ...after };
    case "Parallel":
      return after;
    case "Map":
      return { afterInputPath, ...after };
    case "Choice":
    case "Fail":
    case "Succeed":
    case "Wait":
      return { afterInputPath };
  }
}

function mapStages(visit: VisitRecord): Readonly<Record<string, Json | undefined>> {
  if (visit.map === undefined) return {};
  const { maxConcurrency, toleratedFailureCount, toleratedFailurePercentage } = visit.map;
  return { maxConcurrency, toleratedFailureCount, toleratedFailurePercentage };
}

/** Which retrier and catcher had to do with the error; undefined where none had. */
function errorDetails(run: TestRun, node: StateNode): JsonObject | undefined {
  const { raised, retryDelay, caughtBy } = run;
  if (raised === null || node.handlers === null) return undefined;
  const retryIndex = node.handlers.retriers.findIndex((retrier) => retrier.matches(raised));
  const catchIndex = caughtBy === null ? -1 : node.handlers.catchers.indexOf(caughtBy);
  const details: Record<string, Json> = {};
  if (retryIndex !== -1) details.retryIndex = retryIndex;
  if (retryDelay !== null) details.retryBackoffIntervalSeconds = retryDelay / 1000;
  if (catchIndex !== -1) details.catchIndex = catchIndex;
  return Object.keys(details).length === 0 ? undefined : details;
}
