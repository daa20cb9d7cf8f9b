import { EvaluationFailure } from "../../failure";
import type { Json } from "../../json";
import { NoJson, plainJson } from "./plain-json";
import { QueryError } from "./query-error";

/** The value of an expression as plain JSON; nothing, and what is no JSON, is a failure. */
export function outcomeOf(value: unknown, text: string, field: string): Json | EvaluationFailure {
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

/** What an evaluation threw: an error of JSONata by its code and message, one of AWS's bounds by its words, any other without. */
export function errorFailure(error: unknown, text: string, field: string): EvaluationFailure {
  const { code, message } = describe(error);
  const limit = code === undefined ? error : limitErrors.get(code)?.();
  if (limit instanceof QueryError)
    return queryFailure(text, field, `threw an error during evaluation: ${limit.message}`);
  if (code === undefined) return queryFailure(text, field, "threw an internal error during evaluation.");
  return queryFailure(text, field, `threw an error during evaluation. ${code}: ${message}`);
}

function describe(error: unknown): { readonly code: string | undefined; readonly message: string } {
  if (typeof error !== "object" || error === null) return { code: undefined, message: "" };
  return {
    code: "code" in error ? String(error.code) : undefined,
    message: "message" in error ? String(error.message) : "",
  };
}

function queryFailure(text: string, field: string, outcome: string): EvaluationFailure {
  const cause = `The JSONata expression '${text}' specified for the field '${field}' ${outcome}`;
  return new EvaluationFailure("States.QueryEvaluationError", cause, field);
}
