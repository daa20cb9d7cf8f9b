import type { Result } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { ExpressionProblem } from "../problem";

/** A compiled reference path, as ResultPath takes it. */
export interface ReferencePath {
  readonly text: string;
  /** The target with the value put in: shares with it all that is untouched, creates missing nodes. Fails with States.ResultPathMatchFailure. */
  readonly write: (target: Json, value: Json) => Json | EvaluationFailure;
}

export function compileReferencePath(_text: string): Result<ReferencePath, ExpressionProblem> {
  throw new Error("to come");
}
