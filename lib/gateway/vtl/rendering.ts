import { assertNever } from "@/lib/util";
import { Budget } from "./budget";
import { assign, evaluate, readReference } from "./evaluate";
import { TemplateLimits } from "./limits";
import { isTrue } from "./operators";
import { printValue } from "./print-value";
import type { Overrides, TemplateScope } from "./scope";
import type { Macro, Node } from "./syntax";
import { contextValue, initialOverrides, overridesOf } from "./tools/context";
import { inputTool } from "./tools/input";
import { utilTool } from "./tools/util";
import { isList, isMap, type MapValue, mapOf, type Value } from "./value";

/** Why a block ended before its end. */
type Leave = "break" | "stop" | null;

/** One run of a template. */
export class Rendering {
  readonly budget = new Budget();
  private readonly scope: TemplateScope;
  /** `$context`, made when it is first read: most templates don't. */
  private context: MapValue | null = null;
  private readonly variables: Map<string, Value>;
  private readonly macros: ReadonlyMap<string, Macro>;
  private parts: string[] = [];
  private depth = 0;

  constructor(scope: TemplateScope, macros: ReadonlyMap<string, Macro>) {
    this.macros = macros;
    this.scope = scope;
    this.variables = new Map<string, Value>([
      ["input", inputTool(scope)],
      ["util", utilTool],
      ["stageVariables", mapOf(Object.entries(scope.stageVariables))],
    ]);
  }

  get text(): string {
    return this.parts.join("");
  }

  get overrides(): Overrides {
    return this.context === null ? initialOverrides(this.scope) : overridesOf(this.context, this.budget);
  }

  read(name: string): Value {
    const value = this.variables.get(name);
    if (value !== undefined || name !== "context") return value ?? null;
    this.context = contextValue(this.scope, this.budget);
    this.variables.set("context", this.context);
    return this.context;
  }

  write(name: string, value: Value): void {
    this.variables.set(name, value);
  }

  /** Runs nodes for their text. */
  capture(nodes: readonly Node[]): string {
    const outer = this.parts;
    this.parts = [];
    this.run(nodes);
    const text = this.text;
    this.parts = outer;
    return text;
  }

  run(nodes: readonly Node[]): Leave {
    for (const node of nodes) {
      const leave = this.runNode(node);
      if (leave !== null) return leave;
    }
    return null;
  }

  private runNode(node: Node): Leave {
    this.budget.step();
    switch (node.kind) {
      case "text":
        this.print(node.text);
        return null;
      case "print":
        this.print(printValue(readReference(node.reference, this), this.budget));
        return null;
      case "set":
        assign(node.target, evaluate(node.value, this), this);
        return null;
      case "if": {
        const branch = node.branches.find(({ condition }) => isTrue(evaluate(condition, this)));
        return this.run(branch === undefined ? node.otherwise : branch.body);
      }
      case "foreach":
        return this.runForeach(node);
      case "call":
        return this.runCall(node);
      case "break":
      case "stop":
        return node.kind;
      default:
        return assertNever(node);
    }
  }

  private print(text: string): void {
    if (text !== "") this.parts.push(this.budget.made(text));
  }

  /** After 1,000 iterations the rest is left out. Variables of the loop are gone behind it. */
  private runForeach(node: Node & { readonly kind: "foreach" }): Leave {
    const all = itemsOf(evaluate(node.items, this));
    const items = all.slice(0, TemplateLimits.iterations);
    const outer = ["foreach", "velocityCount", node.name].map((name) => [name, this.read(name)] as const);
    let leave: Leave = null;
    for (const [index, item] of items.entries()) {
      this.budget.step();
      this.write("foreach", loopOf(index, items.length, outer[0]?.[1] ?? null));
      this.write("velocityCount", index + 1);
      this.write(node.name, item);
      leave = this.run(node.body);
      if (leave !== null) break;
    }
    for (const [name, value] of outer) this.write(name, value);
    return leave === "stop" ? leave : null;
  }

  private runCall({ macro: name, operands, offset }: Node & { readonly kind: "call" }): Leave {
    const macro = this.macros.get(name);
    if (macro === undefined) return null;
    this.budget.offset = offset;
    if (++this.depth > TemplateLimits.depth) this.budget.halt(`#${name} calls itself too deeply`);
    const values = operands.map((operand) => evaluate(operand, this));
    const outer = macro.parameters.map((parameter) => [parameter, this.read(parameter)] as const);
    for (const [index, parameter] of macro.parameters.entries()) this.write(parameter, values[index] ?? null);
    const leave = this.run(macro.body);
    for (const [parameter, value] of outer) this.write(parameter, value);
    this.depth--;
    return leave;
  }
}

/** The items of a list, the values of a map. */
function itemsOf(value: Value): readonly Value[] {
  if (isList(value)) return value.items;
  return isMap(value) ? Array.from(value.members.values()) : [];
}

/** `$foreach`. */
function loopOf(index: number, size: number, parent: Value): Value {
  return mapOf([
    ["index", index],
    ["count", index + 1],
    ["hasNext", index + 1 < size],
    ["first", index === 0],
    ["last", index + 1 === size],
    ["parent", parent],
  ]);
}
