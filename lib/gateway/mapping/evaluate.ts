import { noVariables, type Path, parseJson, pathOf, printJson } from "@/lib/json";
import { assertNever, isObject, type Json, type JsonObject, member } from "@/lib/util";
import type { Expression, ParameterPlace } from "./expression";

/** What mapping expressions read. On the response side headers and body are the backend's. */
export interface Sources {
  readonly path: Readonly<Record<string, string>>;
  /** Name to all values; as is `headers`. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string | null;
  readonly context: JsonObject;
  readonly stageVariables: Readonly<Record<string, string>>;
}

/** The value of a mapping expression as text, undefined where its source is not there. Of several values the last one counts. */
export function evaluate(expression: Expression, sources: Sources): string | undefined {
  switch (expression.kind) {
    case "literal":
      return expression.text;
    case "parameter": {
      const values = valuesOf(expression.place, expression.name, sources);
      return expression.all && values.length > 0 ? values.join(",") : values.at(-1);
    }
    case "body":
      return expression.path === null ? (sources.body ?? undefined) : textOf(bodyValue(expression.path, sources.body));
    case "context":
      return textOf(valueAt(sources.context, expression.names));
    case "stage-variable":
      return Object.hasOwn(sources.stageVariables, expression.name)
        ? sources.stageVariables[expression.name]
        : undefined;
    case "text":
      return expression.parts.map((part) => evaluate(part, sources) ?? "").join("");
    default:
      return assertNever(expression);
  }
}

/** All values that an expression stands for, one by one: those of a parameter that is repeated, else the one there is. */
export function evaluateAll(expression: Expression, sources: Sources): readonly string[] {
  if (expression.kind === "parameter") return valuesOf(expression.place, expression.name, sources);
  const value = evaluate(expression, sources);
  return value === undefined ? [] : [value];
}

function valuesOf(place: ParameterPlace, name: string, { path, query, headers }: Sources): readonly string[] {
  if (place === "path") return Object.hasOwn(path, name) && path[name] !== undefined ? [path[name]] : [];
  if (place === "querystring") return Object.hasOwn(query, name) ? (query[name] ?? []) : [];
  const wanted = name.toLowerCase();
  return Object.entries(headers).flatMap(([each, values]) => (each.toLowerCase() === wanted ? values : []));
}

function bodyValue(path: Path, body: string | null): Json | undefined {
  const json = body === null ? undefined : parseJson(body);
  return json === undefined ? undefined : find(path, json);
}

/** What a path finds; a text on its way that is JSON is read as such, as with a function's error message (`handle-errors-in-lambda-integration`). */
function find(path: Path, input: Json): Json | undefined {
  const found = path.read({ input, context: null, variables: noVariables });
  const { root, steps } = path.syntax;
  for (let count = 1; found === undefined && count < steps.length; count++) {
    const before = pathOf("", { root, steps: steps.slice(0, count) });
    const text = before.read({ input, context: null, variables: noVariables });
    const json = typeof text === "string" ? parseJson(text) : undefined;
    if (json !== undefined) return find(pathOf("", { root, steps: steps.slice(count) }), json);
  }
  return found;
}

function valueAt(context: JsonObject, names: readonly string[]): Json | undefined {
  let value: Json | undefined = context;
  for (const name of names) value = isObject(value) ? member(value, name) : undefined;
  return value;
}

function textOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : printJson(value);
}
