import type { Result } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { TemplateProblem } from "../problem";
import type { Scope } from "../scope";

/** A compiled payload template of a JSONPath state: Parameters, ResultSelector, ItemSelector, Assign, BatchInput. */
export interface Template {
  /** The payload; constant parts are those of the definition, not copies. */
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

export function compileTemplate(_template: Json): Result<Template, readonly TemplateProblem[]> {
  throw new Error("to come");
}
