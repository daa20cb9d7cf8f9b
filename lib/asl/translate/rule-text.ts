import { isArray, isObject, type Json, type JsonObject } from "../json";
import { literalText } from "./literal";
import { pathText } from "./path-text";
import { type StateTranslator, Untranslatable } from "./translator";

const SYMBOLS: Readonly<Record<string, string>> = {
  Equals: "=",
  LessThan: "<",
  GreaterThan: ">",
  LessThanEquals: "<=",
  GreaterThanEquals: ">=",
};

const TESTS: Readonly<Record<string, (value: string) => string>> = {
  IsPresent: (value) => `$exists(${value})`,
  IsNull: (value) => `${value} = null`,
  IsNumeric: (value) => `$type(${value}) = 'number'`,
  IsString: (value) => `$type(${value}) = 'string'`,
  IsBoolean: (value) => `$type(${value}) = 'boolean'`,
  IsTimestamp: (value) =>
    `($type(${value}) = 'string' and $contains(${value}, /^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$/))`,
};

/** A choice rule as a condition. */
export function ruleText(rule: Json, input: string, translator: StateTranslator): string {
  if (!isObject(rule)) throw new Untranslatable(JSON.stringify(rule));
  if (rule.And !== undefined) return joined(rule.And, " and ", input, translator);
  if (rule.Or !== undefined) return joined(rule.Or, " or ", input, translator);
  if (rule.Not !== undefined) return `$not(${ruleText(rule.Not, input, translator)})`;
  return comparisonText(rule, input, translator);
}

function joined(rules: Json, word: string, input: string, translator: StateTranslator): string {
  if (!isArray(rules)) throw new Untranslatable(JSON.stringify(rules));
  return `(${rules.map((rule) => ruleText(rule, input, translator)).join(word)})`;
}

function comparisonText(rule: JsonObject, input: string, translator: StateTranslator): string {
  const { Variable: variable } = rule;
  if (typeof variable !== "string") throw new Untranslatable(JSON.stringify(rule));
  const value = pathText(variable, input, translator);
  for (const [operator, operand] of Object.entries(rule)) {
    if (Object.hasOwn(TESTS, operator)) return testText(operator, operand, value);
    if (operator === "StringMatches") return matchText(value, wildcardText(operand));
    const [, type, comparison, isPath] = /^(String|Numeric|Boolean|Timestamp)(\w*?)(Path)?$/.exec(operator) ?? [];
    const symbol = comparison !== undefined && Object.hasOwn(SYMBOLS, comparison) ? SYMBOLS[comparison] : undefined;
    if (symbol === undefined) continue;
    const other = isPath && typeof operand === "string" ? pathText(operand, input, translator) : literalText(operand);
    return type === "Timestamp" ? `$toMillis(${value}) ${symbol} $toMillis(${other})` : `${value} ${symbol} ${other}`;
  }
  throw new Untranslatable(JSON.stringify(rule));
}

function testText(operator: string, operand: Json, value: string): string {
  const test = TESTS[operator]?.(value) ?? "";
  return operand === false ? `$not(${test})` : test;
}

/** `$contains` takes texts only. */
function matchText(value: string, pattern: string): string {
  return `($type(${value}) = 'string' and $contains(${value}, ${pattern}))`;
}

/** `*` stands for any text; `\*` and `\\` for themselves. */
function wildcardText(pattern: Json): string {
  if (typeof pattern !== "string") throw new Untranslatable(JSON.stringify(pattern));
  const pieces = pattern.match(/\\[\s\S]|\*|[\s\S]/g) ?? [];
  const source = pieces.map((piece) => (piece === "*" ? ".*" : escaped(piece.at(-1) ?? ""))).join("");
  return `/^${source}$/`;
}

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
