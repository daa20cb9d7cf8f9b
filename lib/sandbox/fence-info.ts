import { createScanner } from "jsonc-parser";
import type { Json } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";

/** A field behind the language of a fence; `start` and `end` are its place in the info string. */
export interface InfoField {
  readonly key: string;
  readonly value: Json;
  readonly start: number;
  readonly end: number;
}

/** What can't be read, and from where on in the info string. */
export interface InfoProblem {
  readonly at: number;
  readonly message: string;
}

/** No info string of sense is longer, so no hostile one costs time. */
const MAX_LENGTH = 20_000;

/**
 * Reads `key=value` fields, parted by blanks. A value is JSON, or a bare word without blanks that stands for a text or, if it looks like
 * one, a number.
 */
export function parseFenceInfo(info: string): Result<readonly InfoField[], InfoProblem> {
  if (info.length > MAX_LENGTH) return failure({ at: 0, message: `It has more than ${MAX_LENGTH} characters.` });
  const fields: InfoField[] = [];
  let at = skipBlanks(info, 0);
  while (at < info.length) {
    const key = /^[a-z]+(?==)/i.exec(info.slice(at, at + 40))?.[0];
    if (key === undefined) return failure({ at, message: `\`${wordAt(info, at)}\` is no field \`key=value\`.` });
    const value = readValue(info, at + key.length + 1);
    if (!value.ok) return value;
    if (fields.some((field) => field.key === key)) return failure({ at, message: `\`${key}\` stands there twice.` });
    fields.push({ key, value: value.value.value, start: at, end: value.value.end });
    at = skipBlanks(info, value.value.end);
    if (at === value.value.end && at < info.length)
      return failure({ at, message: `\`${wordAt(info, at)}\` must be parted from what stands before it by a blank.` });
  }
  return success(fields);
}

interface Value {
  readonly value: Json;
  readonly end: number;
}

function readValue(info: string, start: number): Result<Value, InfoProblem> {
  if (!/["[{]/.test(info.charAt(start))) {
    const word = wordAt(info, start);
    return success({ value: /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word, end: start + word.length });
  }
  const end = endOfJson(info, start);
  try {
    return success({ value: JSON.parse(info.slice(start, end)), end });
  } catch {
    return failure({ at: start, message: `\`${info.slice(start, start + 30)}\` is no JSON.` });
  }
}

/** Behind the bracket that closes the one at `start`, or behind the text that begins there. */
function endOfJson(info: string, start: number): number {
  const scanner = createScanner(info, true);
  scanner.setPosition(start);
  let open = 0;
  do {
    scanner.scan();
    const token = info.charAt(scanner.getTokenOffset());
    if (scanner.getTokenLength() === 0) return info.length;
    if (token === "{" || token === "[") open += 1;
    if (token === "}" || token === "]") open -= 1;
  } while (open > 0);
  return scanner.getPosition();
}

function wordAt(info: string, at: number): string {
  return /^\S*/.exec(info.slice(at))?.[0] ?? "";
}

function skipBlanks(info: string, at: number): number {
  return at + (/^\s*/.exec(info.slice(at))?.[0].length ?? 0);
}
