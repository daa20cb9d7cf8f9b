import { isArray, isObject, type Json, type JsonObject, setMember } from "../json";
import { intrinsicText } from "./intrinsic-text";
import { literalText, quoted } from "./literal";
import { pathText } from "./path-text";
import { type StateTranslator, Untranslatable } from "./translator";

/** A text that JSONata states evaluate. */
export function braces(expression: string): string {
  return `{% ${expression} %}`;
}

/** What a `.$` key or a path field says, as a JSONata expression. */
export function expressionText(text: Json, input: string, translator: StateTranslator): string {
  if (typeof text !== "string") throw new Untranslatable(JSON.stringify(text));
  return text.startsWith("States.") ? intrinsicText(text, input, translator) : pathText(text, input, translator);
}

/** A payload template as that of a JSONata state: keys without `.$`, expressions in braces. */
export function templateValue(template: Json, input: string, translator: StateTranslator): Json {
  if (isArray(template)) return template.map((item) => templateValue(item, input, translator));
  if (!isObject(template)) return guarded(template);
  translator.note("template");
  const members: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(template)) {
    if (key.endsWith(".$")) setMember(members, key.slice(0, -2), braces(expressionText(value, input, translator)));
    else setMember(members, key, templateValue(value, input, translator));
  }
  return members;
}

/** A text that looks like an expression would be evaluated. */
function guarded(value: Json): Json {
  if (typeof value === "string" && value.startsWith("{%") && value.endsWith("%}")) throw new Untranslatable(value);
  return value;
}

/** A payload template inside of an expression. */
export function templateText(template: Json, input: string, translator: StateTranslator): string {
  if (isArray(template)) return `[${template.map((item) => templateText(item, input, translator)).join(", ")}]`;
  if (!isObject(template)) return literalText(template);
  const members = Object.entries(template).map(([key, value]) =>
    key.endsWith(".$")
      ? `${quoted(key.slice(0, -2))}: ${expressionText(value, input, translator)}`
      : `${quoted(key)}: ${templateText(value, input, translator)}`,
  );
  return `{${members.join(", ")}}`;
}

/** Sets the members that are not undefined. */
export function defined(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
