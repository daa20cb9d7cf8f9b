import type { ExpressionProblem } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import type { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { JsonataScope } from "../scope";
import { compileBindings } from "./bindings";
import { guard, guardedOptions } from "./guard";
import { isLinear } from "./is-linear";
import type { JsonataLibrary } from "./load-jsonata";
import { errorFailure, outcomeOf } from "./outcome";
import type { RawExpression } from "./raw-expression";
import { allNodes, isNode, type SyntaxNode } from "./syntax";

/** A compiled JSONata expression. */
export interface JsonataExpression {
  readonly text: string;
  /** Its value as plain JSON, or a States.QueryEvaluationError. Several evaluations must not run at once. */
  readonly evaluate: (scope: JsonataScope) => Promise<Json | EvaluationFailure>;
}

/**
 * Compiles a JSONata expression. It reads `$states`, the variables of the scope and AWS's functions; its clock and its random numbers are those of
 * the scope.
 *
 * @param text what stands between `{%` and `%}`
 * @param field where it stands, for failures: `Output/total`, `Choices[0]/Condition`
 */
export function compileJsonata(
  library: JsonataLibrary,
  text: string,
  field: string,
): Result<JsonataExpression, ExpressionProblem> {
  const trimmed = text.trim();
  try {
    const expression = library.parse(trimmed);
    const syntax = expression.ast();
    if (!isNode(syntax)) return failure({ message: "The expression is empty", offset: 0 });
    const nodes = allNodes(syntax);
    if (replacesClone(nodes)) return failure({ message: "$clone can't be assigned", offset: 0 });
    const guarded = nodes.length <= SHORT && isLinear(syntax) ? expression : guardedExpression(library, trimmed);
    const bindings = compileBindings(library, guarded, nodes);
    return success({ text: trimmed, evaluate: evaluatorOf(guarded, bindings, trimmed, field) });
  } catch (problem) {
    return failure(problemOf(problem));
  }
}

/** Nodes of an expression that may run without guards: `jsonata` takes the square of the time for an array of many items. */
const SHORT = 1_000;

function guardedExpression(library: JsonataLibrary, text: string): RawExpression {
  const expression = library.parse(text, guardedOptions);
  guard(expression);
  return expression;
}

/** A transform copies what it changes by `$clone`; with another function there it would change the data of the execution. */
function replacesClone(nodes: readonly SyntaxNode[]): boolean {
  return (
    nodes.some((node) => node.type === "transform") &&
    nodes.some((node) => node.type === "variable" && node.value === "clone")
  );
}

function problemOf(problem: unknown): ExpressionProblem {
  if (typeof problem !== "object" || problem === null || !("message" in problem)) throw problem;
  const offset = "position" in problem && typeof problem.position === "number" ? problem.position : 0;
  return { message: String(problem.message), offset };
}

function evaluatorOf(
  expression: RawExpression,
  bindings: (scope: JsonataScope) => object,
  text: string,
  field: string,
): JsonataExpression["evaluate"] {
  const accept = (value: unknown) => outcomeOf(value, text, field);
  const reject = (error: unknown) => errorFailure(error, text, field);
  return (scope) => expression.evaluate(undefined, bindings(scope)).then(accept, reject);
}
