import type { EvaluationFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";

/** What a state's data goes through before and after its work, in the state's query language. It fills in the stages of the visit. */
export interface DataFlow {
  /** What the work is done on: after InputPath and Parameters, or after Arguments. */
  readonly prepare: (run: Run, flow: Flow, visit: VisitRecord) => Pending<Json | EvaluationFailure>;
  /** Makes the output and the assigned variables from the result. */
  readonly conclude: (run: Run, flow: Flow, visit: VisitRecord, result: Json) => Pending<EvaluationFailure | null>;
}
