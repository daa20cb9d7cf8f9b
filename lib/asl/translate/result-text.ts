import { parsePath } from "@/lib/json";
import type { Json, JsonObject } from "../json";
import { quoted } from "./literal";
import { nameText, syntaxText } from "./path-text";
import { type StateTranslator, Untranslatable } from "./translator";

export const INPUT = "$states.input";

/**
 * The output of a state: what ResultPath and OutputPath make of the result and the raw input.
 *
 * @param result the result as an expression
 */
export function outputText(
  { ResultPath, OutputPath }: JsonObject,
  result: string,
  translator: StateTranslator,
): string {
  const combined = resultPathText(ResultPath, result, translator);
  if (OutputPath === undefined) return combined;
  translator.note("output");
  return selectedText(OutputPath, combined, translator);
}

/** What InputPath or OutputPath selects of an expression. */
export function selectedText(path: Json | undefined, of: string, translator: StateTranslator): string {
  if (path === undefined || path === "$") return of;
  if (path === null) return "{}";
  if (typeof path !== "string") throw new Untranslatable(JSON.stringify(path));
  const parsed = parsePath(path);
  if (!parsed.ok) throw new Untranslatable(path);
  return syntaxText(parsed.value, /^\$[\w.]*$/.test(of) ? of : `(${of})`, translator, path);
}

/** What a ResultPath makes of a result. */
export function resultPathText(path: Json | undefined, result: string, translator: StateTranslator): string {
  if (path === undefined || path === "$") return result;
  translator.note(path === null ? "result-dropped" : "merge");
  if (path === null) return INPUT;
  const parsed = typeof path === "string" ? parsePath(path) : null;
  if (!parsed?.ok || parsed.value.root.kind !== "input") throw new Untranslatable(JSON.stringify(path));
  const names = parsed.value.steps.map((step) => {
    if (step.kind !== "child") throw new Untranslatable(String(path));
    return step.name;
  });
  return putText(INPUT, names, result);
}

function putText(into: string, [name, ...others]: readonly string[], value: string): string {
  if (name === undefined) return value;
  const inner = putText(`${into}.${nameText(name)}`, others, value);
  return `$merge([${into}, {${quoted(name)}: ${inner}}])`;
}
