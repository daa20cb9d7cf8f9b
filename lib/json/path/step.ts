import type { Json } from "@/lib/util";
import type { Pattern } from "./pattern";

/** One step of a path, from the node it stands on to the nodes it selects. */
export type Step =
  | { readonly kind: "child"; readonly name: string }
  /** `['a','b']`: as the last step one object with these members, before other steps each of them. */
  | { readonly kind: "children"; readonly names: readonly string[] }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "indexes"; readonly indexes: readonly number[] }
  | { readonly kind: "slice"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "wildcard" }
  /** `..`: the node and all its descendants. */
  | { readonly kind: "descent" }
  | { readonly kind: "filter"; readonly condition: Condition; readonly text: string }
  | { readonly kind: "function"; readonly name: string; readonly operands: readonly Operand[] };

/** Where a path starts: `@` only within filters. */
export type Root =
  | { readonly kind: "input" }
  | { readonly kind: "context" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "current" };

export interface PathSyntax {
  readonly root: Root;
  readonly steps: readonly Step[];
}

export type Condition =
  | { readonly kind: "or" | "and"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "exists"; readonly path: PathSyntax }
  | { readonly kind: "compare"; readonly operator: Operator; readonly left: Operand; readonly right: Operand };

export type Operand =
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | { readonly kind: "path"; readonly path: PathSyntax };

/** Jayway's operators. `type` is left out: it names Java classes. */
export const operators = [
  "==",
  "!=",
  "<=",
  "<",
  ">=",
  ">",
  "=~",
  "in",
  "nin",
  "subsetof",
  "anyof",
  "noneof",
  "contains",
  "size",
  "empty",
] as const;

export type Operator = (typeof operators)[number];

/** Whether the steps select at most one node. */
export function isDefinite(steps: readonly Step[]): boolean {
  const aggregate = aggregateAt(steps);
  if (aggregate > 0) return isDefinite(steps.slice(aggregate));
  return steps.every((step, position) => {
    if (step.kind === "children") return position === steps.length - 1;
    return step.kind === "child" || step.kind === "index" || step.kind === "function";
  });
}

/** Where a function stands behind `..`: it works on all that is found, not on each (Jayway inverts such paths). -1 where none does. */
export function aggregateAt(steps: readonly Step[]): number {
  const descent = steps.findIndex((step) => step.kind === "descent");
  return descent < 0 ? -1 : steps.findIndex((step, position) => position > descent && step.kind === "function");
}
