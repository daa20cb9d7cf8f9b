import { failure, type Result, success } from "@/lib/util";
import { type EvaluationFailure, isFailure } from "../../failure";
import { isArray, isObject, type Json, type JsonObject, setMember } from "../../json";
import { compileJsonata } from "../jsonata/compile-jsonata";
import { isJsonata } from "../jsonata/is-jsonata";
import type { JsonataLibrary } from "../jsonata/load-jsonata";
import type { TemplateProblem } from "../problem";
import type { JsonataScope } from "../scope";
import { pointerTo } from "./pointer";

/** A compiled value of a JSONata state (Arguments, Output, Assign, Items, Condition …) with `{% … %}` texts at any depth. */
export interface JsonataTemplate {
  /** The value where it holds no expression: nothing needs to be awaited then. */
  readonly constant: Json | undefined;
  readonly evaluate: (scope: JsonataScope) => Promise<Json | EvaluationFailure>;
}

/** Where a part of the template stands: for problems as a JSON pointer, for failures as AWS writes it (`Output/list[0]/name`). */
interface Place {
  readonly pointer: string;
  readonly field: string;
  readonly key: string;
}

/** @param field the field's name, for the wording and location of failures (`Output`; the parts below it become `Output/total`) */
export function compileJsonataTemplate(
  library: JsonataLibrary,
  template: Json,
  field: string,
): Result<JsonataTemplate, readonly TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const compiled = compilePart(library, template, { pointer: "", field, key: field }, problems);
  return problems.length > 0 ? failure(problems) : success(compiled);
}

function compilePart(
  library: JsonataLibrary,
  template: Json,
  place: Place,
  problems: TemplateProblem[],
): JsonataTemplate {
  if (isArray(template)) return compileArray(library, template, place, problems);
  if (isObject(template)) return compileObject(library, template, place, problems);
  return typeof template === "string" && isJsonata(template)
    ? compileText(library, template, place, problems)
    : constant(template);
}

function constant(value: Json): JsonataTemplate {
  return { constant: value, evaluate: () => Promise.resolve(value) };
}

function compileText(
  library: JsonataLibrary,
  text: string,
  place: Place,
  problems: TemplateProblem[],
): JsonataTemplate {
  const compiled = compileJsonata(library, text.slice(2, -2), place.field);
  if (compiled.ok) return { constant: undefined, evaluate: compiled.value.evaluate };
  problems.push({ ...compiled.error, pointer: place.pointer, field: place.key, language: "JSONata" });
  return constant(null);
}

function compileArray(
  library: JsonataLibrary,
  template: readonly Json[],
  { pointer, field }: Place,
  problems: TemplateProblem[],
): JsonataTemplate {
  const parts = template.map((item, index) => {
    const place = { pointer: pointerTo(pointer, index), field: `${field}[${index}]`, key: "" };
    return compilePart(library, item, place, problems);
  });
  if (parts.every((part) => part.constant !== undefined)) return constant(template);
  return { constant: undefined, evaluate: (scope) => evaluateArray(parts, scope) };
}

async function evaluateArray(
  parts: readonly JsonataTemplate[],
  scope: JsonataScope,
): Promise<Json | EvaluationFailure> {
  const items: Json[] = [];
  for (const part of parts) {
    const item = part.constant ?? (await part.evaluate(scope));
    if (isFailure(item)) return item;
    items.push(item);
  }
  return items;
}

function compileObject(
  library: JsonataLibrary,
  template: JsonObject,
  { pointer, field }: Place,
  problems: TemplateProblem[],
): JsonataTemplate {
  const members = Object.entries(template).map(([key, value]) => {
    const place = { pointer: pointerTo(pointer, key), field: `${field}/${key}`, key };
    return { key, part: compilePart(library, value, place, problems) };
  });
  const dynamic = members.filter(({ part }) => part.constant === undefined);
  const [only] = dynamic;
  if (only === undefined) return constant(template);
  if (dynamic.length > 1) return { constant: undefined, evaluate: (scope) => evaluateObject(members, scope) };
  const build = (value: Json | EvaluationFailure) => (isFailure(value) ? value : objectWith(members, value));
  return { constant: undefined, evaluate: (scope) => only.part.evaluate(scope).then(build) };
}

interface Member {
  readonly key: string;
  readonly part: JsonataTemplate;
}

/** An object whose only member that is no constant has a value: most loops count by one, and need no function that waits for each. */
function objectWith(members: readonly Member[], value: Json): Json {
  const object: { [key: string]: Json } = {};
  for (const { key, part } of members) setMember(object, key, part.constant === undefined ? value : part.constant);
  return object;
}

async function evaluateObject(members: readonly Member[], scope: JsonataScope): Promise<Json | EvaluationFailure> {
  const object: { [key: string]: Json } = {};
  for (const { key, part } of members) {
    const value = part.constant ?? (await part.evaluate(scope));
    if (isFailure(value)) return value;
    setMember(object, key, value);
  }
  return object;
}
