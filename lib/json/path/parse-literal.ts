import type { Json } from "@/lib/util";
import type { Reader } from "../reader";

/**
 * A text in single or double quotes. A backslash keeps the next character from ending it; before any other character than the quote
 * it is a character like any other (a recorded path finds the key `Test\""Name"` by the same text).
 */
export function readQuoted(reader: Reader): string {
  const quote = reader.next;
  const start = reader.offset++;
  let text = "";
  while (reader.next !== quote) {
    if (reader.done) reader.fail("The text is not closed", start);
    if (reader.next === "\\") {
      reader.offset++;
      if (reader.next !== quote) text += "\\";
    }
    text += reader.next;
    reader.offset++;
  }
  reader.offset++;
  return text;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)\b/y;

/** A literal of a filter: text, number, word or list; `undefined` where none starts here. */
export function readLiteral(reader: Reader): Json | undefined {
  if (reader.next === "'" || reader.next === '"') return readQuoted(reader);
  if (reader.accept("[")) return reader.nested(() => readList(reader));
  const number = reader.match(NUMBER);
  if (number !== "") return Number(number);
  const word = reader.match(WORD);
  if (word === "") return undefined;
  return word === "null" ? null : word === "true";
}

function readList(reader: Reader): Json {
  const list: Json[] = [];
  reader.skipSpace();
  while (!reader.accept("]")) {
    if (list.length > 0) reader.expect(",");
    reader.skipSpace();
    const value = readLiteral(reader);
    list.push(value === undefined ? reader.fail("Expected a value") : value);
    reader.skipSpace();
  }
  return list;
}
