import { parseJson } from "@/lib/json";
import { decodeBase64, encodeBase64, payloadText } from "../../http/payload";
import type { Budget } from "../budget";
import { printValue } from "../print-value";
import { fromJson, type ToolValue, type Value } from "../value";

/** `$util` (developer guide, "`$util` variables"). A function of null gives null, but for the encoders' empty text. */
export const utilTool: ToolValue = {
  kind: "tool",
  read: () => null,
  call: (name, [operand], budget) => {
    const rule = functions.get(name);
    if (rule === undefined || operand === undefined || operand === null) return null;
    return rule(printValue(operand, budget), budget);
  },
};

const functions: ReadonlyMap<string, (text: string, budget: Budget) => Value> = new Map<
  string,
  (text: string, budget: Budget) => Value
>([
  ["escapeJavaScript", (text, budget) => budget.made(escapeJavaScript(text))],
  [
    "parseJson",
    (text, budget) => fromJson(parseJson(text) ?? budget.halt("$util.parseJson got a text that is no JSON"), budget),
  ],
  ["urlEncode", (text, budget) => budget.made(urlEncode(text))],
  ["urlDecode", (text, budget) => budget.made(urlDecode(text))],
  ["base64Encode", (text, budget) => budget.made(encodeBase64(text))],
  [
    "base64Decode",
    (text, budget) =>
      budget.made(payloadText(decodeBase64(text) ?? budget.halt("$util.base64Decode got a text that is no Base64"))),
  ],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\b", "\\b"],
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["'", "\\'"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["/", "\\/"],
]);

/** As Apache Commons' StringEscapeUtils: single quotes too, which is no JSON, and `\u` for all beyond ASCII. */
function escapeJavaScript(text: string): string {
  return text.replace(
    /["'\\/]|[^\x20-\x7e]/g,
    (unit) => ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As Java's URLEncoder: a space becomes `+`, and only letters, digits and `.-*_` stay. */
function urlEncode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, "?"))
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}

function urlDecode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
