import type { Result } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { ExpressionProblem } from "../problem";
import type { Scope } from "../scope";

/** The value of a `….$` key, ErrorPath or CausePath: a path or an intrinsic function. */
export interface Expression {
  readonly text: string;
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

/** @param field the field's name for error messages, with its `.$` */
export function compileExpression(_text: string, _field: string): Result<Expression, ExpressionProblem> {
  throw new Error("to come");
}
