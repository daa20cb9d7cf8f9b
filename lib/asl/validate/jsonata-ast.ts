import type { JsonataLibrary } from "../expressions/jsonata/load-jsonata";

/** What of the `jsonata` package is needed to look at expressions. */
export type JsonataParser = Pick<JsonataLibrary, "parse">;

/** A node of the `jsonata` package's syntax tree, read with care: its shape is not part of that package's contract. */
export interface AstNode {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly [part: string]: unknown;
}

/** The parsed expression, or why it does not parse. */
export type ParsedJsonata = { readonly ast: AstNode } | { readonly problem: string; readonly offset: number };

/** Gives a function that parses the inside of `{% … %}`, each text once. */
export function jsonataParser(library: JsonataParser): (expression: string) => ParsedJsonata {
  const parsed = new Map<string, ParsedJsonata>();
  return (expression) => {
    const result = parsed.get(expression) ?? parse(library, expression);
    parsed.set(expression, result);
    return result;
  };
}

/** Messages are the package's own, which the service shows too. */
function parse(library: JsonataParser, expression: string): ParsedJsonata {
  try {
    const ast = library.parse(expression).ast();
    return { ast: isAstNode(ast) ? ast : {} };
  } catch (error) {
    const { message, position } = error as { message?: unknown; position?: unknown };
    return { problem: String(message), offset: typeof position === "number" ? position : 0 };
  }
}

export function isAstNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null;
}
