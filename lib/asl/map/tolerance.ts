import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import { compileNumberField } from "../compile/number-field";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Flow } from "../run/flow";
import { allReady, type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";

/** How many failed children a Distributed Map puts up with. Undefined where the state does not say. */
export interface Tolerance {
  readonly count: number | undefined;
  readonly percentage: number | undefined;
}

export type ToleranceReader = (run: Run, flow: Flow, visit: VisitRecord) => Pending<Tolerance | EvaluationFailure>;

/** Compiles ToleratedFailureCount and ToleratedFailurePercentage. */
export function compileTolerance(fields: Fields, program: ProgramContext): ToleranceReader {
  const count = compileNumberField(fields, program, "ToleratedFailureCount", "integer");
  const percentage = compileNumberField(fields, program, "ToleratedFailurePercentage", "float");
  return (run, flow, visit) =>
    whenReady(
      allReady([count?.(run, flow, visit), percentage?.(run, flow, visit)]),
      ([failures, share]): Tolerance | EvaluationFailure => {
        if (isFailure(failures)) return failures;
        if (isFailure(share)) return share;
        return checked({ count: failures, percentage: share });
      },
    );
}

function checked(tolerance: Tolerance): Tolerance | EvaluationFailure {
  const { count = 0, percentage = 0 } = tolerance;
  if (count < 0) return runtimeFailure("ToleratedFailureCount cannot be negative.");
  if (percentage < 0 || percentage > 100)
    return runtimeFailure("ToleratedFailurePercentage must be between 0 and 100.");
  return tolerance;
}

/**
 * Whether so many failures among so many children are too many: more than either threshold allows. Without both, one failure is
 * (developer guide, "Tolerated failure threshold").
 */
export function exceedsTolerance(tolerance: Tolerance, failures: number, total: number): boolean {
  const { count, percentage } = tolerance;
  if (failures === 0) return false;
  if (count === undefined && percentage === undefined) return true;
  if (count !== undefined && failures > count) return true;
  return percentage !== undefined && (failures / total) * 100 > percentage;
}

/** What the state fails with then. */
export const toleranceExceeded = {
  error: "States.ExceedToleratedFailureThreshold",
  cause: "The specified tolerated failure threshold was exceeded",
};
