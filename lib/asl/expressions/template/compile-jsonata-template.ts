import type { Result } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { JsonataLibrary } from "../jsonata/load-jsonata";
import type { TemplateProblem } from "../problem";
import type { JsonataScope } from "../scope";

/** A compiled value of a JSONata state (Arguments, Output, Assign, Items, Condition …) with `{% … %}` texts at any depth. */
export interface JsonataTemplate {
  /** The value where it holds no expression: nothing needs to be awaited then. */
  readonly constant: Json | undefined;
  readonly evaluate: (scope: JsonataScope) => Promise<Json | EvaluationFailure>;
}

/** @param field the field's name, for the wording and location of failures (`Output`; the parts below it become `Output/total`) */
export function compileJsonataTemplate(
  _library: JsonataLibrary,
  _template: Json,
  _field: string,
): Result<JsonataTemplate, readonly TemplateProblem[]> {
  throw new Error("to come");
}
