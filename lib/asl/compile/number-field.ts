import type { Path } from "@/lib/json";
import { readPath } from "../expressions/path/read-path";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { ProgramContext } from "./compilation";
import { unexpectedType } from "./expected-type";
import type { Fields } from "./fields";

type NumberKind = "integer" | "float";

/** A field that holds a number, a path to one (`…Path`) or a JSONata expression. */
export type NumberField = (run: Run, flow: Flow, visit: VisitRecord) => Pending<number | EvaluationFailure>;

/** Compiles such a field; undefined where the state has it in no form. */
export function compileNumberField(
  fields: Fields,
  program: ProgramContext,
  name: string,
  kind: NumberKind,
): NumberField | undefined {
  if (program.language === "JSONata") return jsonataNumber(fields, name, kind);
  const path = fields.path(`${name}Path`);
  if (path !== undefined) return (run, flow, visit) => pathNumber(path, `${name}Path`, kind, run, flow, visit);
  const fixed = fields.number(name);
  return fixed === undefined ? undefined : () => fixed;
}

function pathNumber(
  path: Path,
  name: string,
  kind: NumberKind,
  run: Run,
  flow: Flow,
  visit: VisitRecord,
): number | EvaluationFailure {
  const scope = run.scope.at(flow, visit);
  if (visit.afterInputPath !== undefined) scope.input = visit.afterInputPath;
  const value = readPath(path, scope);
  if (isFailure(value)) return value;
  const number = toNumber(value, kind);
  if (number !== null) return number;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return runtimeFailure(`The ${name} field refers to value "${shown}" which is not a valid ${kind}: ${path.text}`);
}

/** A number, also as text: the service takes "2" for 2 (recorded for MaxConcurrencyPath, MaxItemsPath and the batch sizes). */
function toNumber(value: Json, kind: NumberKind): number | null {
  const number = typeof value === "string" && /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number") return null;
  return kind === "float" || Number.isInteger(number) ? number : null;
}

function jsonataNumber(fields: Fields, name: string, kind: NumberKind): NumberField | undefined {
  const template = fields.jsonata(name);
  const source = fields.raw(name) ?? null;
  if (template === undefined) return undefined;
  const check = (value: Json | EvaluationFailure): number | EvaluationFailure => {
    if (isFailure(value)) return value;
    const right = typeof value === "number" && (kind === "float" || Number.isInteger(value));
    return right ? value : unexpectedType(source, name, kind === "float" ? "number" : "integer", value);
  };
  const { constant } = template;
  if (constant !== undefined) return () => check(constant);
  return (run, flow, visit) => {
    const scope = run.scope.at(flow, visit);
    scope.states = { input: visit.input };
    return template.evaluate(scope).then(check);
  };
}
