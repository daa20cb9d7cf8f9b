import type { ExpressionProblem } from "@/lib/json";
import { compilePath } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import { compileIntrinsic } from "../intrinsic/compile-intrinsic";
import { readField } from "../path/read-path";
import type { Scope } from "../scope";

/** The value of a `….$` key, ErrorPath or CausePath: a path or an intrinsic function. */
export interface Expression {
  readonly text: string;
  readonly evaluate: (scope: Scope) => Json | EvaluationFailure;
}

/** @param field the field's name for error messages, with its `.$` */
export function compileExpression(text: string, field: string): Result<Expression, ExpressionProblem> {
  if (text.startsWith("States.")) return compileIntrinsic(text);
  if (!text.startsWith("$")) return failure({ message: "Expected a path or an intrinsic function", offset: 0 });
  const path = compilePath(text);
  if (!path.ok) return path;
  return success({ text, evaluate: (scope) => readField(path.value, field, scope) });
}
