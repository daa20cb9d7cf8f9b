import { failure, type Result, success } from "@/lib/util";
import { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import type { ExpressionProblem } from "../problem";
import type { JsonataScope } from "../scope";
import { variable } from "../variables";
import { guard, guardedOptions } from "./guard";
import { isLinear } from "./is-linear";
import type { JsonataLibrary } from "./load-jsonata";
import { NoJson, plainJson } from "./plain-json";
import { QueryError } from "./query-error";
import type { RawExpression } from "./raw-expression";
import { SCOPE } from "./scope-of";
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
    const guarded = isLinear(syntax) ? expression : guardedExpression(library, trimmed);
    return success(bindExpression(library, guarded, namesOf(nodes), trimmed, field));
  } catch (problem) {
    return failure(problemOf(problem));
  }
}

function guardedExpression(library: JsonataLibrary, text: string): RawExpression {
  const expression = library.parse(text, guardedOptions);
  guard(expression);
  return expression;
}

/** Names that the expression reads; the rest of the scope is not bound. */
function namesOf(nodes: readonly SyntaxNode[]): ReadonlySet<string> {
  return new Set(nodes.filter((node) => node.type === "variable").map((node) => String(node.value)));
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

function bindExpression(
  library: JsonataLibrary,
  expression: RawExpression,
  names: ReadonlySet<string>,
  text: string,
  field: string,
): JsonataExpression {
  expression.assign("eval", undefined);
  let needsScope = false;
  for (const name of names) {
    if (!library.functions.has(name)) continue;
    expression.assign(name, library.functions.get(name));
    needsScope = true;
  }
  const variables = [...names].filter((name) => name !== "" && name !== "$" && name !== "states");
  const accept = (value: unknown) => resultOf(value, text, field);
  const reject = (error: unknown) => errorFailure(error, text, field);
  return {
    text,
    evaluate: (scope) => {
      const bindings = Object.create(null);
      for (const name of variables) {
        const value = variable(scope.variables, name);
        if (value !== undefined) bindings[name] = value;
      }
      bindings.states = statesOf(scope);
      if (needsScope) bindings[SCOPE] = scope;
      return expression.evaluate(undefined, bindings).then(accept, reject);
    },
  };
}

/** `$states`, by members: a spread here would cost a third of a small expression's time. */
function statesOf({ states, context }: JsonataScope): object {
  const { input, result, errorOutput } = states;
  if (errorOutput !== undefined) return { input, errorOutput, context };
  return result === undefined ? { input, context } : { input, result, context };
}

function resultOf(value: unknown, text: string, field: string): Json | EvaluationFailure {
  if (value === undefined) return queryFailure(text, field, "returned nothing (undefined).");
  try {
    return plainJson(value);
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    if (error.why === "unsupported") return queryFailure(text, field, "returned an unsupported result type.");
    return errorFailure(QueryError.memory(), text, field);
  }
}

/** Codes of the package for its own limits: AWS has other words for them. */
const limitErrors = new Map([
  ["D1011", QueryError.depth],
  ["D1012", QueryError.time],
  ["D2014", QueryError.memory],
  ["D2015", QueryError.memory],
]);

function errorFailure(error: unknown, text: string, field: string): EvaluationFailure {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
  const limit = code === undefined ? error : limitErrors.get(code)?.();
  if (limit instanceof QueryError)
    return queryFailure(text, field, `threw an error during evaluation: ${limit.message}`);
  if (code === undefined) return queryFailure(text, field, "threw an internal error during evaluation.");
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return queryFailure(text, field, `threw an error during evaluation. ${code}: ${message}`);
}

/** A failure in AWS's words about one expression. */
export function queryFailure(text: string, field: string, outcome: string): EvaluationFailure {
  const cause = `The JSONata expression '${text}' specified for the field '${field}' ${outcome}`;
  return new EvaluationFailure("States.QueryEvaluationError", cause, field);
}
