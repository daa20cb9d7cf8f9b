import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { exportOpenApi, importOpenApi, type TextDiagnostic } from "@/lib/gateway";
import { assertNever, failure, type Result, success } from "@/lib/util";
import type { GatewaySetup } from "./model";
import { packGatewaySetup, setupProblems, unpackGatewaySetup } from "./shared-gateway-setup";

/** How a setup is written as text: its API alone as an OpenAPI document, or all of it as plain JSON. */
export type GatewayNotation = "openapi-json" | "openapi-yaml" | "setup";

/** What is wrong with such a text; lines count from 1. */
export interface TextProblem {
  readonly line: number;
  readonly severity: "ERROR" | "WARNING";
  readonly message: string;
  readonly fix: string | null;
}

export interface SetupOfText {
  readonly setup: GatewaySetup;
  /** What a deployment takes all the same. */
  readonly problems: readonly TextProblem[];
}

/** A setup as text. {@link setupOfText} reads it again. */
export function textOfSetup(setup: GatewaySetup, notation: GatewayNotation): string {
  switch (notation) {
    case "openapi-json":
      return exportOpenApi(setup.api, "json");
    case "openapi-yaml":
      return exportOpenApi(setup.api, "yaml");
    case "setup":
      return `${JSON.stringify(packGatewaySetup(setup), null, 2)}\n`;
    default:
      return assertNever(notation);
  }
}

/** The setup that a text says; an OpenAPI document, JSON or YAML, changes the API of `before` only. Never throws. */
export function setupOfText(
  text: string,
  notation: GatewayNotation,
  before: GatewaySetup,
): Result<SetupOfText, readonly TextProblem[]> {
  if (notation === "setup") return setupOfJson(text);
  const imported = importOpenApi(text, { id: before.api.id });
  if (!imported.ok) return failure(imported.error.map(problemOf));
  const { api, diagnostics } = imported.value;
  return success({ setup: { ...before, api }, problems: diagnostics.map(problemOf) });
}

/** A diagnostic of the gateway's languages, by its line. */
export function problemOf({ position, severity, message, fix }: TextDiagnostic): TextProblem {
  return { line: position.start.line, severity, message, fix };
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false } as const;

function setupOfJson(text: string): Result<SetupOfText, readonly TextProblem[]> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const [first] = errors;
  if (first !== undefined || tree === undefined)
    return failure([wrong(text, first?.offset ?? 0, `This is no JSON: ${printParseErrorCode(first?.error ?? 4)}.`)]);
  // The learner may have written anything: the text is read again without the parser's leniency.
  const value: unknown = JSON.parse(text);
  const setup = unpackGatewaySetup(value);
  if (setup !== null) return success({ setup, problems: [] });
  return failure(
    setupProblems(value).map(({ pointer, message }) =>
      wrong(text, offsetOf(tree, pointer), `${pointer || "The text"} ${message}.`),
    ),
  );
}

function wrong(text: string, offset: number, message: string): TextProblem {
  return { line: text.slice(0, offset).split("\n").length, severity: "ERROR", message, fix: null };
}

/** Where a pointer leads, or the nearest that holds it. */
function offsetOf(tree: Node, pointer: string): number {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path: (string | number)[] = [];
  let found = tree;
  for (const key of keys) {
    path.push(found.type === "array" ? Number(key) : key);
    const next = findNodeAtLocation(tree, path);
    if (next === undefined) break;
    found = next;
  }
  return found.parent?.type === "property" ? found.parent.offset : found.offset;
}
