import { failure, type Result, success } from "@/lib/util";
import { isArray, isObject, type Json } from "./json";
import type { TaskScript } from "./script-tasks";

/** What is wrong with a script, and where, as a JSON pointer. */
export interface ScriptProblem {
  readonly pointer: string;
  readonly message: string;
}

const isText = (value: Json): boolean => typeof value === "string";
const isTextOrNull = (value: Json): boolean => value === null || isText(value);
const isBoolean = (value: Json): boolean => typeof value === "boolean";
const isSeconds = (value: Json): boolean => typeof value === "number" && value >= 0;
const isIndex = (value: Json): boolean => isSeconds(value) && Number.isInteger(value);

const FIELDS: ReadonlyMap<string, readonly [is: (value: Json) => boolean, says: string]> = new Map([
  ["output", [() => true, "any value"]],
  ["submitted", [() => true, "any value"]],
  ["error", [isTextOrNull, "a text or null"]],
  ["cause", [isTextOrNull, "a text or null"]],
  ["never", [isBoolean, "true or false"]],
  ["repeat", [isBoolean, "true or false"]],
  ["seconds", [isSeconds, "a number of seconds"]],
  ["heartbeats", [(value) => isArray(value) && value.every(isSeconds), "a list of seconds"]],
  ["iteration", [(value) => isArray(value) && value.every(isIndex), "a list of indexes"]],
  ["worker", [isText, "a text"]],
]);

/** A script as its author wrote it, or everything that is wrong with it. */
export function parseTaskScript(source: Json): Result<TaskScript, readonly ScriptProblem[]> {
  const problems = isObject(source)
    ? Object.entries(source).flatMap(([state, outcomes]) => checkOutcomes(`/${escapePointer(state)}`, outcomes))
    : [{ pointer: "", message: "A script is an object: outcomes by the names of states." }];
  return problems.length > 0 ? failure(problems) : success(source as unknown as TaskScript);
}

function checkOutcomes(pointer: string, outcomes: Json): readonly ScriptProblem[] {
  if (!isArray(outcomes)) return [{ pointer, message: "The outcomes of a state are a list." }];
  return outcomes.flatMap((outcome, at) =>
    isObject(outcome)
      ? Object.entries(outcome).flatMap(([field, value]) => checkField(`${pointer}/${at}`, field, value))
      : [{ pointer: `${pointer}/${at}`, message: "An outcome is an object." }],
  );
}

function checkField(outcome: string, field: string, value: Json): readonly ScriptProblem[] {
  const pointer = `${outcome}/${escapePointer(field)}`;
  const known = FIELDS.get(field);
  if (known === undefined) return [{ pointer, message: `An outcome has no field "${field}".` }];
  const [is, says] = known;
  return is(value) ? [] : [{ pointer, message: `"${field}" must be ${says}.` }];
}

function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
