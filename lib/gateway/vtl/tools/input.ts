import { compilePath, noVariables, type Path, parseJson } from "@/lib/json";
import type { Json } from "@/lib/util";
import type { Budget } from "../budget";
import { printAsJson } from "../print-value";
import type { Params, TemplateScope } from "../scope";
import { fromJson, mapOf, type ToolValue, type Value } from "../value";

/** `$input`: the payload and the parameters of the method request. */
export function inputTool(scope: TemplateScope): ToolValue {
  const payload = new Payload(scope.body);
  return {
    kind: "tool",
    read: (name) => (name === "body" ? payload.text : null),
    call: (name, operands, budget) => {
      switch (name) {
        case "path":
          return fromJson(payload.find(operands[0], budget) ?? null, budget);
        case "json":
          return printFound(payload.find(operands[0], budget), budget);
        case "params":
          return operands.length === 0 ? allParams(scope.params) : param(scope.params, operands[0]);
        default:
          return null;
      }
    },
  };
}

/** A body that is absent reads as `{}` (recorded 2025-03-19). */
class Payload {
  readonly text: string;
  private json: Json | undefined;

  constructor(body: string | null) {
    this.text = body === null || body === "" ? "{}" : body;
  }

  /** What a JSONPath finds, `undefined` for nothing. */
  find(text: Value | undefined, budget: Budget): Json | undefined {
    if (typeof text !== "string") return undefined;
    const path = pathOf(text) ?? budget.halt(`'${text}' is no JSONPath`);
    this.json ??= parseJson(this.text) ?? budget.halt("The payload is no JSON");
    return path.read({ input: this.json, context: null, variables: noVariables });
  }
}

/** A path may leave out `$.`, as Jayway lets it. What Step Functions adds, `$$` and `$name`, is none here. */
function pathOf(text: string): Path | null {
  const path = compilePath(/^[$@]/.test(text) ? text : `$.${text}`);
  return path.ok && path.value.syntax.root.kind === "input" ? path.value : null;
}

/** Nothing found prints as an empty text in quotes. */
function printFound(found: Json | undefined, budget: Budget): string {
  return found === undefined ? '""' : printAsJson(fromJson(found, budget), budget);
}

/** Looks in path, query string and headers, in this order; nothing found is an empty text. */
function param(params: Params, name: Value | undefined): Value {
  if (typeof name !== "string") return "";
  const place = [params.path, params.querystring, params.header].find((each) => Object.hasOwn(each, name));
  return place?.[name] ?? "";
}

function allParams(params: Params): Value {
  return mapOf((["path", "querystring", "header"] as const).map((name) => [name, mapOf(Object.entries(params[name]))]));
}
