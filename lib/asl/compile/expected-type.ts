import { EvaluationFailure } from "../failure";
import { isArray, type Json } from "../json";

/**
 * The failure of a JSONata field whose value has the wrong type, in the service's words.
 *
 * @param source the field as the definition has it: `{% … %}`
 * @param location the field's name
 */
export function unexpectedType(source: Json, location: string, expected: string, value: Json): EvaluationFailure {
  const expression = typeof source === "string" ? source.slice(2, -2).trim() : JSON.stringify(source);
  const cause =
    `The JSONata expression '${expression}' specified for the field '${location}' returned an unexpected result type. ` +
    `Expected '${expected}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`;
  return new EvaluationFailure("States.QueryEvaluationError", cause, location);
}

function typeName(value: Json): string {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}
