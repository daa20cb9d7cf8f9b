import type { ProgramContext } from "../compile/compilation";
import { unexpectedType } from "../compile/expected-type";
import type { Fields } from "../compile/fields";
import { readPath } from "../expressions/path/read-path";
import { EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import { isArray, type Json } from "../json";
import type { Flow } from "../run/flow";
import { type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";

/** What a Map goes through, from its effective input. */
export type Items = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
) => Pending<readonly Json[] | EvaluationFailure>;

/** Compiles ItemsPath or Items; without them the input itself must be the array. */
export function compileItems(fields: Fields, program: ProgramContext): Items {
  return program.language === "JSONata" ? jsonataItems(fields) : itemsAtPath(fields);
}

function itemsAtPath(fields: Fields): Items {
  const path = fields.path("ItemsPath");
  // The service shows a path into the context object with one dollar less.
  const text = (path?.text ?? "$").replace(/^\$\$/, "$");
  return (run, flow, visit, input) => {
    const scope = run.scope.at(flow, visit);
    scope.input = input;
    const value = path === undefined ? input : readPath(path, scope);
    if (isFailure(value) || isArray(value)) return value;
    return runtimeFailure(`Reference path "${text}" must point to array.`);
  };
}

function jsonataItems(fields: Fields): Items {
  const template = fields.jsonata("Items");
  const source = fields.raw("Items") ?? null;
  if (template === undefined) return (_run, _flow, _visit, input) => (isArray(input) ? input : noArray(input));
  const check = (value: Json | EvaluationFailure): readonly Json[] | EvaluationFailure =>
    isFailure(value) || isArray(value) ? value : unexpectedType(source, "Items", "array", value);
  return (run, flow, visit, input) => {
    const scope = run.scope.at(flow, visit);
    scope.states = { input };
    return whenReady(template.constant ?? template.evaluate(scope), check);
  };
}

function noArray(input: Json): EvaluationFailure {
  const cause = `Map state input must be an array but was: ${JSON.stringify(input)}`;
  return new EvaluationFailure("States.QueryEvaluationError", cause);
}
