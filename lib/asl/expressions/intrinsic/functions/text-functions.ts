import { printJson } from "@/lib/json";
import type { Json } from "../../../json";
import { decodeBase64, encodeBase64 } from "../../base64";
import { hashWith } from "../../hash-text";
import { formatText } from "../format-text";
import { type IntrinsicFunction, InvalidArguments, LONGEST_TEXT } from "../intrinsic-function";

/** Intrinsic functions for texts, encodings and hashes (Developer Guide, "Intrinsics for data encoding", "… hash calculation", "… string"). */
export const textFunctions: readonly IntrinsicFunction[] = [
  { name: "States.Format", arity: [1, Infinity], apply: ([template, ...values]) => format(template, values) },
  { name: "States.StringSplit", arity: [2, 2], apply: ([text, delimiters]) => split(text, delimiters) },
  { name: "States.Base64Encode", arity: [1, 1], apply: ([text]) => shortText(text, encodeBase64) },
  { name: "States.Base64Decode", arity: [1, 1], apply: ([text]) => shortText(text, decodeBase64) },
  { name: "States.Hash", arity: [2, 2], apply: ([data, algorithm]) => hash(data, algorithm) },
];

function format(template: Json | undefined, values: readonly Json[]): Json | InvalidArguments {
  if (typeof template !== "string") return new InvalidArguments("The first argument must be a string.");
  return formatText(template, values);
}

/** Each character of the second text ends a part; empty parts are left out. */
function split(text: Json | undefined, delimiters: Json | undefined): Json | InvalidArguments {
  if (typeof text !== "string" || typeof delimiters !== "string")
    return new InvalidArguments("Both arguments must be strings.");
  const ends = new Set(delimiters);
  const parts: string[] = [""];
  for (const character of text) {
    if (ends.has(character)) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts.filter((part) => part !== "");
}

function shortText(text: Json | undefined, apply: (text: string) => string | undefined): Json | InvalidArguments {
  if (typeof text !== "string" || text.length > LONGEST_TEXT)
    return new InvalidArguments(`The argument must be a string of at most ${LONGEST_TEXT} characters.`);
  return apply(text) ?? new InvalidArguments("The argument must be Base64.");
}

function hash(data: Json | undefined, algorithm: Json | undefined): Json | InvalidArguments {
  const text = typeof data === "string" ? data : printJson(data ?? null);
  if (text.length > LONGEST_TEXT) return new InvalidArguments(`The data must not exceed ${LONGEST_TEXT} characters.`);
  const digits = typeof algorithm === "string" ? hashWith(text, algorithm) : undefined;
  return digits ?? new InvalidArguments("The algorithm must be MD5, SHA-1, SHA-256, SHA-384 or SHA-512.");
}
