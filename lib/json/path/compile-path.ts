import { isObject, type Json, member, type Result, success } from "@/lib/util";
import type { ExpressionProblem } from "../problem";
import { LimitExceeded } from "./limit-exceeded";
import { parsePath } from "./parse-path";
import type { PathScope } from "./path-scope";
import { itemAt, Search, startOf } from "./search";
import { isDefinite, type PathSyntax } from "./step";

/** A compiled JSONPath. */
export interface Path {
  readonly text: string;
  readonly syntax: PathSyntax;
  /** Whether it selects at most one node; else it gathers what it finds into an array, which may be empty. */
  readonly definite: boolean;
  /**
   * What the path finds, shared with the scope. `undefined` for nothing, and where the search went beyond its limits: `readPath` and
   * `readField` have the wording for both.
   */
  readonly read: (scope: PathScope) => Json | undefined;
}

/**
 * Compiles a JSONPath as Step Functions understands it, which is as Jayway does: `$` for the input, `$$` for the context object, `$name` for a
 * variable.
 */
export function compilePath(text: string): Result<Path, ExpressionProblem> {
  const parsed = parsePath(text);
  return parsed.ok ? success(pathOf(text, parsed.value)) : parsed;
}

/** The path of a syntax that was read as part of a longer text. */
export function pathOf(text: string, syntax: PathSyntax): Path {
  const keys = plainKeys(syntax);
  const read = keys === null ? (scope: PathScope) => search(syntax, scope) : plainRead(syntax, keys);
  return { text, syntax, definite: isDefinite(syntax.steps), read };
}

/** The names and indexes of a path that has nothing else, as most have; `null` for others. */
function plainKeys(syntax: PathSyntax): readonly (string | number)[] | null {
  const keys: (string | number)[] = [];
  for (const step of syntax.steps) {
    if (step.kind === "child") keys.push(step.name);
    else if (step.kind === "index") keys.push(step.index);
    else return null;
  }
  return keys;
}

function plainRead({ root }: PathSyntax, keys: readonly (string | number)[]): (scope: PathScope) => Json | undefined {
  return (scope) => {
    let node = startOf(root, scope);
    for (const key of keys) {
      if (node === undefined) return undefined;
      if (typeof key === "number") node = itemAt(node, key);
      else node = isObject(node) ? member(node, key) : undefined;
    }
    return node;
  };
}

function search(syntax: PathSyntax, scope: PathScope): Json | undefined {
  try {
    return new Search(scope).read(syntax, undefined);
  } catch (limit) {
    if (limit instanceof LimitExceeded) return undefined;
    throw limit;
  }
}
