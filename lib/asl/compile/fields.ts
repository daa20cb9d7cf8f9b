import { compilePath, type Path } from "@/lib/json";
import { type Result, success } from "@/lib/util";
import { compileReferencePath, type ReferencePath } from "../expressions/path/reference-path";
import type { TemplateProblem } from "../expressions/problem";
import { compileExpression, type Expression } from "../expressions/template/compile-expression";
import { compileJsonataTemplate, type JsonataTemplate } from "../expressions/template/compile-jsonata-template";
import { compileTemplate, type Template } from "../expressions/template/compile-template";
import { isArray, isObject, type Json, type JsonObject, member } from "../json";
import type { Compilation } from "./compilation";
import { pointerTo } from "./pointer";

/** Reads the fields of one object of a definition. What is wrong is noted as a problem and read as if it were not there. */
export class Fields {
  constructor(
    readonly object: JsonObject,
    readonly pointer: string,
    readonly compilation: Compilation,
  ) {}

  has(name: string): boolean {
    return Object.hasOwn(this.object, name);
  }

  raw(name: string): Json | undefined {
    return member(this.object, name);
  }

  /** The same fields, with those of another object taken over where it has them. */
  over(other: Fields, names: readonly string[]): Fields {
    const taken = names.filter((name) => other.has(name)).map((name) => [name, other.raw(name) ?? null] as const);
    return new Fields({ ...this.object, ...Object.fromEntries(taken) }, this.pointer, this.compilation);
  }

  at(name: string): string {
    return pointerTo(this.pointer, name);
  }

  problem(name: string, message: string): undefined {
    this.compilation.problem(this.at(name), message);
    return undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || typeof value === "string") return value;
    return this.problem(name, `${name} must be a text.`);
  }

  number(name: string): number | undefined {
    const value = this.raw(name);
    if (value === undefined || typeof value === "number") return value;
    return this.problem(name, `${name} must be a number.`);
  }

  flag(name: string): boolean {
    const value = this.raw(name);
    if (value !== undefined && typeof value !== "boolean") this.problem(name, `${name} must be true or false.`);
    return value === true;
  }

  texts(name: string): readonly string[] | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const texts = isArray(value) ? value.filter((element) => typeof element === "string") : [];
    return isArray(value) && texts.length === value.length
      ? texts
      : this.problem(name, `${name} must be an array of texts.`);
  }

  /** The object under a name, as fields. */
  child(name: string): Fields | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Fields(value, this.at(name), this.compilation);
    return this.problem(name, `${name} must be an object.`);
  }

  /** The objects of the array under a name, as fields. */
  children(name: string): readonly Fields[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    if (isArray(value) && value.every(isObject)) {
      return value
        .filter(isObject)
        .map((element, index) => new Fields(element, pointerTo(this.at(name), String(index)), this.compilation));
    }
    this.problem(name, `${name} must be an array of objects.`);
    return [];
  }

  path(name: string): Path | undefined {
    return this.compiled(name, compilePath);
  }

  /** A path that may be null, as InputPath and OutputPath may. */
  pathOrNull(name: string): Path | null | undefined {
    return this.raw(name) === null ? null : this.path(name);
  }

  referencePathOrNull(name: string): ReferencePath | null | undefined {
    return this.raw(name) === null ? null : this.compiled(name, compileReferencePath);
  }

  /** A path or intrinsic function. */
  expression(name: string): Expression | undefined {
    return this.compiled(name, (text) => compileExpression(text, name));
  }

  template(name: string): Template | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : this.parts(name, compileTemplate(value));
  }

  jsonata(name: string): JsonataTemplate | undefined {
    const value = this.raw(name);
    const { jsonata } = this.compilation;
    if (value === undefined) return undefined;
    if (jsonata === null) throw new Error("a JSONata state was compiled without the jsonata package");
    return this.parts(name, compileJsonataTemplate(jsonata, value, name));
  }

  private compiled<Value>(
    name: string,
    compile: (text: string) => Result<Value, { readonly message: string }>,
  ): Value | undefined {
    const text = this.text(name);
    const result = text === undefined ? success(undefined) : compile(text);
    return result.ok ? result.value : this.problem(name, result.error.message);
  }

  private parts<Value>(name: string, result: Result<Value, readonly TemplateProblem[]>): Value | undefined {
    if (result.ok) return result.value;
    for (const problem of result.error) this.compilation.problem(this.at(name) + problem.pointer, problem.message);
    return undefined;
  }
}
