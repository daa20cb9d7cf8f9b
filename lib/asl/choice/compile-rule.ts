import type { Path } from "@/lib/json";
import type { Fields } from "../compile/fields";
import type { Scope } from "../expressions/scope";
import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { Json } from "../json";
import { comparisons, stringMatches, typeTests } from "./comparison";

/** A compiled choice rule, or a part of one. */
export type Rule = (scope: Scope) => boolean | EvaluationFailure;

/** Compiles a choice rule of a JSONPath state (States Language, "Choice state"). */
export function compileRule(fields: Fields): Rule | undefined {
  if (fields.has("And")) return every(compileRules(fields, "And"));
  if (fields.has("Or")) return some(compileRules(fields, "Or"));
  if (fields.has("Not")) return not(fields);
  const variable = fields.path("Variable");
  return variable === undefined
    ? fields.problem("Variable", "A rule needs Variable, And, Or or Not.")
    : compileComparison(fields, variable);
}

function compileRules(fields: Fields, name: string): readonly Rule[] {
  return fields.children(name).flatMap((child) => compileRule(child) ?? []);
}

function every(rules: readonly Rule[]): Rule {
  return (scope) => {
    for (const rule of rules) {
      const result = rule(scope);
      if (result !== true) return result;
    }
    return true;
  };
}

function some(rules: readonly Rule[]): Rule {
  return (scope) => {
    for (const rule of rules) {
      const result = rule(scope);
      if (result !== false) return result;
    }
    return false;
  };
}

function not(fields: Fields): Rule | undefined {
  const child = fields.child("Not");
  const rule = child === undefined ? undefined : compileRule(child);
  if (rule === undefined) return undefined;
  return (scope) => {
    const result = rule(scope);
    return isFailure(result) ? result : !result;
  };
}

function compileComparison(fields: Fields, variable: Path): Rule | undefined {
  for (const name of Object.keys(fields.object)) {
    const rule = compileOperator(fields, variable, name);
    if (rule !== undefined) return rule;
  }
  return fields.problem("Variable", "The rule has no comparison.");
}

function compileOperator(fields: Fields, variable: Path, name: string): Rule | undefined {
  const operand = fields.raw(name) ?? null;
  if (name === "IsPresent") return (scope) => (variable.read(scope) !== undefined) === operand;
  const test = typeTests.get(name);
  if (test !== undefined) return (scope) => onValue(variable, scope, (value) => test(value) === operand);
  if (name === "StringMatches") {
    const matches = stringMatches(fields.text(name) ?? "");
    return (scope) => onValue(variable, scope, matches);
  }
  const plain = comparisons.get(name);
  if (plain !== undefined) return (scope) => onValue(variable, scope, (value) => plain(value, operand));
  const byPath = name.endsWith("Path") ? comparisons.get(name.slice(0, -"Path".length)) : undefined;
  const path = byPath === undefined ? undefined : fields.path(name);
  if (byPath === undefined || path === undefined) return undefined;
  return (scope) => onValue(variable, scope, (value) => onValue(path, scope, (other) => byPath(value, other)));
}

function onValue(
  path: Path,
  scope: Scope,
  test: (value: Json) => boolean | EvaluationFailure,
): boolean | EvaluationFailure {
  const value = path.read(scope);
  return value === undefined ? invalidPath(path) : test(value);
}

/** A rule that reads a missing field fails the execution; only IsPresent may look for it. */
function invalidPath(path: Path): EvaluationFailure {
  return runtimeFailure(`Invalid path '${path.text}': The choice state's condition path references an invalid value.`);
}
