import { assertNever, isArray, isObject, type Json, type JsonObject, member, setMember } from "@/lib/util";
import { JsonLimits } from "../limits";
import { holds } from "./condition";
import { LimitExceeded } from "./limit-exceeded";
import { applyPathFunction } from "./path-functions";
import type { PathScope } from "./path-scope";
import { aggregateAt, isDefinite, type Operand, type PathSyntax, type Root, type Step } from "./step";
import { variable } from "./variables";

/** One evaluation of a path, with all its filters: what it has visited is counted against the limits. Follows Jayway's order: parents first. */
export class Search {
  private readonly scope: PathScope;
  private visits = 0;

  constructor(scope: PathScope) {
    this.scope = scope;
  }

  /** The node of a definite path, the array of what another one gathers, or `undefined`. Throws LimitExceeded. */
  read(path: PathSyntax, current: Json | undefined): Json | undefined {
    const start = path.root.kind === "current" ? current : startOf(path.root, this.scope);
    if (start === undefined) return undefined;
    const { steps } = path;
    const aggregate = aggregateAt(steps);
    if (aggregate > 0) return this.gather(this.gather(start, steps.slice(0, aggregate)), steps.slice(aggregate))[0];
    const found = this.gather(start, steps);
    return isDefinite(steps) ? found[0] : found;
  }

  private gather(start: Json, steps: readonly Step[]): Json[] {
    const found: Json[] = [];
    this.visit(start, steps, 0, found);
    return found;
  }

  private visit(node: Json, steps: readonly Step[], position: number, found: Json[]): void {
    if (++this.visits > JsonLimits.visits) throw new LimitExceeded();
    const step = steps[position];
    if (step === undefined) found.push(node);
    else if (step.kind === "descent") this.descend(node, steps, position + 1, found, 0);
    else
      for (const next of this.select(node, step, position === steps.length - 1))
        this.visit(next, steps, position + 1, found);
  }

  private descend(node: Json, steps: readonly Step[], position: number, found: Json[], depth: number): void {
    if (depth > JsonLimits.depth) throw new LimitExceeded();
    const step = steps[position];
    if (step?.kind !== "filter") this.visit(node, steps, position, found);
    else if (holds(step.condition, node, this)) this.visit(node, steps, position + 1, found);
    for (const child of children(node)) this.descend(child, steps, position, found, depth + 1);
  }

  private select(node: Json, step: Exclude<Step, { kind: "descent" }>, isLast: boolean): readonly Json[] {
    switch (step.kind) {
      case "child":
        return present(isObject(node) ? member(node, step.name) : undefined);
      case "children":
        return isObject(node) ? membersOf(node, step.names, isLast) : [];
      case "index":
        return present(itemAt(node, step.index));
      case "indexes":
        return step.indexes.flatMap((index) => present(itemAt(node, index)));
      case "slice":
        return isArray(node) ? node.slice(step.from ?? 0, step.to ?? node.length) : [];
      case "wildcard":
        return children(node);
      case "filter":
        return (isArray(node) ? node : [node]).filter((item) => holds(step.condition, item, this));
      case "function":
        return present(applyPathFunction(step.name, node, this.values(step.operands, node)));
      default:
        return assertNever(step);
    }
  }

  private values(operands: readonly Operand[], node: Json): readonly Json[] {
    return operands.flatMap((operand) => present(this.value(operand, node)));
  }

  /** What an operand of a filter or function stands for; a pattern stands for nothing. */
  value(operand: Operand, current: Json): Json | undefined {
    if (operand.kind === "literal") return operand.value;
    return operand.kind === "path" ? this.read(operand.path, current) : undefined;
  }
}

/** The value that a root names; `undefined` for `@` and for a variable without a value. */
export function startOf(root: Root, scope: PathScope): Json | undefined {
  switch (root.kind) {
    case "input":
      return scope.input;
    case "context":
      return scope.context;
    case "variable":
      return variable(scope.variables, root.name);
    case "current":
      return undefined;
    default:
      return assertNever(root);
  }
}

function present(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : [value];
}

function children(node: Json): readonly Json[] {
  if (isArray(node)) return node;
  return isObject(node) ? Object.values(node) : [];
}

/** An item, counted from the end where the index is negative. */
export function itemAt(node: Json, index: number): Json | undefined {
  return isArray(node) ? node.at(index) : undefined;
}

function membersOf(node: JsonObject, names: readonly string[], asObject: boolean): readonly Json[] {
  if (!asObject) return names.flatMap((name) => present(member(node, name)));
  const merged: { [key: string]: Json } = {};
  for (const name of names) {
    const value = member(node, name);
    if (value !== undefined) setMember(merged, name, value);
  }
  return [merged];
}
