import { compilePath } from "@/lib/json";
import { failure, type Result, success } from "@/lib/util";
import type { Expression, ParameterPlace } from "./expression";

export type { Expression } from "./expression";

const MOST_CHARACTERS = 10_000;

/**
 * Parses a mapping expression (`request-response-data-mappings`; HTTP APIs: `http-api-parameter-mapping`). REST APIs take one reference,
 * such as `method.request.header.Accept`, or a text in single quotes; HTTP APIs any text, with references such as
 * `$request.header.Accept` and `${context.stage}` in it.
 */
export function parseExpression(text: string, api: "REST" | "HTTP" = "REST"): Result<Expression, string> {
  if (text.length > MOST_CHARACTERS) return failure("The mapping expression is too long.");
  if (api === "HTTP") return parseText(text);
  const literal = /^'([\s\S]*)'$/.exec(text)?.[1];
  if (literal !== undefined) return success({ kind: "literal", text: literal });
  return parseReference(text);
}

/** A reference, as REST and HTTP APIs write it, without `$`. */
export function parseReference(text: string): Result<Expression, string> {
  const reference = text.replace(/^(?:method\.request|integration\.response|request|response)\./, "");
  if (reference !== text) return parseMessagePart(reference, text);
  const [root, ...names] = text.split(".");
  if (root === "context" && names.length > 0) return success({ kind: "context", names });
  if (root === "stageVariables" && names.length > 0) return success({ kind: "stage-variable", name: names.join(".") });
  return failure(
    `'${text}' is no mapping expression: begin with method.request, context or stageVariables, or write a text in single quotes.`,
  );
}

const PLACES: ReadonlyMap<string, { readonly place: ParameterPlace; readonly all: boolean }> = new Map([
  ["path", { place: "path", all: false }],
  ["querystring", { place: "querystring", all: false }],
  ["header", { place: "header", all: false }],
  ["multivaluequerystring", { place: "querystring", all: true }],
  ["multivalueheader", { place: "header", all: true }],
] as const);

function parseMessagePart(reference: string, text: string): Result<Expression, string> {
  if (reference === "path") return success({ kind: "context", names: ["path"] });
  const [, place = "", name = ""] = /^(\w+)(?:\.([\s\S]+))?$/.exec(reference) ?? [];
  const parameter = PLACES.get(place);
  if (parameter !== undefined && name !== "") return success({ kind: "parameter", name, ...parameter });
  const body = /^body(?:\.(?=.)|(?=\[|$))([\s\S]*)$/.exec(reference)?.[1];
  return body === undefined ? failure(`'${text}' names no part of the message.`) : parseBody(body);
}

/** What stands behind `body`: nothing, or a JSONPath without its `$.`. */
function parseBody(text: string): Result<Expression, string> {
  if (text === "") return success({ kind: "body", path: null });
  const path = compilePath(/^\$/.test(text) ? text : `$${text.startsWith("[") ? "" : "."}${text}`);
  return path.ok
    ? success({ kind: "body", path: path.value })
    : failure(`'${text}' is no JSONPath: ${path.error.message}`);
}

const REFERENCE = /\$\{([^{}]*)\}|\$((?:request|response|context|stageVariables)\.[\w.[\]'-]*[\w\]])/g;

function parseText(text: string): Result<Expression, string> {
  const parts: Expression[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const reference = parseReference(match[1] ?? match[2] ?? "");
    if (!reference.ok) return reference;
    if (match.index > end) parts.push({ kind: "literal", text: text.slice(end, match.index) });
    parts.push(reference.value);
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "literal", text: text.slice(end) });
  const [only] = parts;
  return success(parts.length === 1 && only !== undefined ? only : { kind: "text", parts });
}
