import { fieldValue, type ObjectNode, type SourceNode, textOf } from "@/lib/asl";
import { objectsIn } from "./retriers";

/** Comparisons by the end of their names, as one would write them; others are written out. */
const SYMBOLS: readonly (readonly [ending: RegExp, symbol: string])[] = [
  [/GreaterThanEquals(?:Path)?$/, "≥"],
  [/LessThanEquals(?:Path)?$/, "≤"],
  [/GreaterThan(?:Path)?$/, ">"],
  [/LessThan(?:Path)?$/, "<"],
  [/Matches$/, "matches"],
  [/Equals(?:Path)?$/, "="],
];

const NESTING = 8;

/** A rule of a Choice state in a few words: `$.total > 0`, `$.kind = "gift" and not …`. */
export function conditionWords(rule: ObjectNode, depth = 0): string {
  if (depth > NESTING) return "…";
  const jsonata = textOf(rule, "Condition");
  if (jsonata !== null) return jsonata.replace(/^\s*\{%\s*([\s\S]*?)\s*%\}\s*$/, "$1");
  const [all, any, none] = [fieldValue(rule, "And"), fieldValue(rule, "Or"), fieldValue(rule, "Not")];
  if (all !== undefined) return joined(all, " and ", depth);
  if (any !== undefined) return joined(any, " or ", depth);
  if (none?.type === "object") return `not ${grouped(none, depth)}`;
  return comparisonWords(rule);
}

function joined(list: SourceNode, word: string, depth: number): string {
  return objectsIn(list)
    .map((rule) => grouped(rule, depth))
    .join(word);
}

function grouped(rule: ObjectNode, depth: number): string {
  const words = conditionWords(rule, depth + 1);
  return rule.fields.has("And") || rule.fields.has("Or") ? `(${words})` : words;
}

function comparisonWords(rule: ObjectNode): string {
  const variable = textOf(rule, "Variable") ?? "?";
  for (const { name, value } of rule.fields.values()) {
    if (/^Is[A-Z]/.test(name)) return testWords(variable, name, value);
    const symbol = SYMBOLS.find(([ending]) => ending.test(name))?.[1];
    if (symbol !== undefined) return `${variable} ${symbol} ${valueWords(name, value)}`;
  }
  return variable;
}

/** `IsPresent` reads as `is present`, and `IsPresent: false` as its contrary. */
function testWords(variable: string, name: string, value: SourceNode): string {
  const contrary = value.type === "boolean" && !value.value;
  return `${variable} is ${contrary ? "not " : ""}${name.slice(2).toLowerCase()}`;
}

function valueWords(name: string, value: SourceNode): string {
  switch (value.type) {
    case "string":
      return name.endsWith("Path") || name.startsWith("Timestamp") ? value.value : `"${value.value}"`;
    case "number":
    case "boolean":
      return String(value.value);
    default:
      return "?";
  }
}
