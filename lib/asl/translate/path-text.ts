import { type Condition, isDefinite, type Operand, type PathSyntax, parsePath, type Step } from "@/lib/json";
import { assertNever } from "@/lib/util";
import { literalText } from "./literal";
import { type StateTranslator, Untranslatable } from "./translator";

/** A path as JSONata. `input` is what `$` stands for. */
export function pathText(path: string, input: string, translator: StateTranslator): string {
  const parsed = parsePath(path);
  if (!parsed.ok) throw new Untranslatable(path);
  return syntaxText(parsed.value, input, translator, path);
}

/** The same for a path that was parsed already; `text` is how it is written. */
export function syntaxText(
  { root, steps }: PathSyntax,
  input: string,
  translator: StateTranslator,
  text: string,
): string {
  const start = { input, context: "$states.context", current: "$", variable: "" }[root.kind];
  const base = root.kind === "variable" ? `$${root.name}` : start;
  const walked = steps.reduce((expression, step, index) => stepText(expression, step, steps[index - 1], text), base);
  if (isDefinite(steps)) return walked;
  translator.note("list");
  return `${walked}[]`;
}

function stepText(before: string, step: Step, previous: Step | undefined, text: string): string {
  switch (step.kind) {
    case "child":
      return previous?.kind === "descent" ? `${before}.**.${nameText(step.name)}` : `${before}.${nameText(step.name)}`;
    case "index":
      return `(${before})[${step.index}]`.replace(/^\((\$[\w$.]*)\)/, "$1");
    case "wildcard":
      // A step over a list goes over its elements by itself.
      return before;
    case "descent":
      return before;
    case "filter":
      return `${before}[${conditionText(step.condition, text)}]`;
    case "function":
      return functionText(before, step.name, text);
    case "children":
    case "indexes":
    case "slice":
      throw new Untranslatable(text);
    default:
      return assertNever(step);
  }
}

const FUNCTIONS: Readonly<Record<string, string>> = {
  length: "$count",
  size: "$count",
  min: "$min",
  max: "$max",
  avg: "$average",
  sum: "$sum",
};

function functionText(before: string, name: string, text: string): string {
  const called = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (called === undefined) throw new Untranslatable(text);
  return `${called}(${before})`;
}

const WORDS: ReadonlySet<string> = new Set(["and", "or", "in", "true", "false", "null", "function"]);

/** A name as a step of a path: with backticks where it is no plain one. */
export function nameText(name: string): string {
  if (name.includes("`")) throw new Untranslatable(name);
  return /^[A-Za-z_]\w*$/.test(name) && !WORDS.has(name) ? name : `\`${name}\``;
}

const OPERATORS: Readonly<Record<string, string>> = {
  "==": "=",
  "!=": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  in: "in",
};

function conditionText(condition: Condition, text: string): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return `(${conditionText(condition.left, text)} ${condition.kind} ${conditionText(condition.right, text)})`;
    case "not":
      return `$not(${conditionText(condition.condition, text)})`;
    case "exists":
      return `$exists(${operandText({ kind: "path", path: condition.path }, text)})`;
    case "compare": {
      const operator = Object.hasOwn(OPERATORS, condition.operator) ? OPERATORS[condition.operator] : undefined;
      if (operator === undefined) throw new Untranslatable(text);
      return `${operandText(condition.left, text)} ${operator} ${operandText(condition.right, text)}`;
    }
    default:
      return assertNever(condition);
  }
}

/** Within a filter, `@.price` is the member of the element at hand. */
function operandText(operand: Operand, text: string): string {
  if (operand.kind === "literal") return literalText(operand.value);
  if (operand.kind === "pattern" || operand.path.root.kind !== "current") throw new Untranslatable(text);
  const names = operand.path.steps.map((step) => {
    if (step.kind !== "child") throw new Untranslatable(text);
    return nameText(step.name);
  });
  return names.length === 0 ? "$" : names.join(".");
}
