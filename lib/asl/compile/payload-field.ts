import type { EvaluationFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow, MapItem } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { ProgramContext } from "./compilation";
import type { Fields } from "./fields";

/** A field that makes a payload from the effective input, in the state's query language; for an item of a Map where one is given. */
export type PayloadField = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
  item?: MapItem,
) => Pending<Json | EvaluationFailure>;

/**
 * Compiles such a field; undefined where the state does not have it.
 *
 * @param jsonataName its name in JSONata states, where it differs (Parameters and Arguments)
 */
export function compilePayload(
  fields: Fields,
  program: ProgramContext,
  name: string,
  jsonataName: string = name,
): PayloadField | undefined {
  return program.language === "JSONata" ? jsonataPayload(fields, jsonataName) : jsonPathPayload(fields, name);
}

function jsonPathPayload(fields: Fields, name: string): PayloadField | undefined {
  const template = fields.template(name);
  if (template === undefined) return undefined;
  return (run, flow, visit, input, item) => {
    const scope = run.scope.at(flow, visit);
    if (item !== undefined) scope.forItem(item);
    scope.input = input;
    return template.evaluate(scope);
  };
}

function jsonataPayload(fields: Fields, name: string): PayloadField | undefined {
  const template = fields.jsonata(name);
  if (template === undefined) return undefined;
  const { constant } = template;
  if (constant !== undefined) return () => constant;
  return (run, flow, visit, input, item) => {
    const scope = run.scope.at(flow, visit);
    if (item !== undefined) scope.forItem(item);
    scope.states = { input };
    return template.evaluate(scope);
  };
}
