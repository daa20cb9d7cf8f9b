import { variable } from "@/lib/json";
import type { JsonataScope } from "../scope";
import type { JsonataLibrary } from "./load-jsonata";
import type { RawExpression } from "./raw-expression";
import { SCOPE } from "./scope-of";
import { isNode, type SyntaxNode } from "./syntax";

/** `$`, `$$` and `$states`; and a name that would set the prototype of the bindings (those of objects without one are slow). */
const NOT_VARIABLES = new Set(["", "$", "states", "__proto__"]);

/** Binds the functions that an expression names once and for all; gives what is bound anew for each evaluation, which is what it reads and no more. */
export function compileBindings(
  library: JsonataLibrary,
  expression: RawExpression,
  nodes: readonly SyntaxNode[],
): (scope: JsonataScope) => object {
  const names = new Set(nodes.filter((node) => node.type === "variable").map((node) => String(node.value)));
  expression.assign("eval", undefined);
  const functions = [...names].filter((name) => library.functions.has(name));
  for (const name of functions) expression.assign(name, library.functions.get(name));
  const variables = [...names].filter((name) => !NOT_VARIABLES.has(name));
  const withContext = readsContext(nodes);
  return (scope) => {
    const bindings: { [name: string]: unknown } = {};
    for (const name of variables) {
      const value = variable(scope.variables, name);
      if (value !== undefined) bindings[name] = value;
    }
    if (names.has("states")) bindings.states = withContext ? statesWithContext(scope) : scope.states;
    if (functions.length > 0) bindings[SCOPE] = scope;
    return bindings;
  };
}

/** Whether an expression can see the context object: not where `$states` is only the start of paths to its other members. */
function readsContext(nodes: readonly SyntaxNode[]): boolean {
  const reading = nodes.filter((node) => node.type === "variable" && node.value === "states");
  return reading.length > nodes.filter(startsAtOtherMember).length;
}

function startsAtOtherMember(node: SyntaxNode): boolean {
  if (node.type !== "path" || !Array.isArray(node.steps)) return false;
  const [first, second] = node.steps;
  if (!isNode(first) || first.type !== "variable" || first.value !== "states") return false;
  return !("predicate" in first) && isNode(second) && second.type === "name" && second.value !== "context";
}

/** Written out by members: a spread would cost a third of a small expression's time. */
function statesWithContext({ states, context }: JsonataScope): object {
  const { input, result, errorOutput } = states;
  if (errorOutput !== undefined) return { input, errorOutput, context };
  return result === undefined ? { input, context } : { input, result, context };
}
