import { isArray, isObject, type Json, type JsonObject } from "@/lib/util";
import { JsonLimits } from "./limits";
import { printNumber } from "./print-number";

/**
 * A value as compact JSON text, as AWS writes it in causes and in the results of intrinsic functions: no spaces, Java's numbers. Far beyond what
 * a payload may hold the text is cut off: values share their parts, so that a small one may be endless when written out.
 */
export function printJson(value: Json): string {
  const printer = new Printer(Object.keys);
  printer.print(value, 0);
  return printer.text;
}

/** A text that is the same for equal values, whatever the order of their members. */
export function canonicalJson(value: Json): string {
  const printer = new Printer((object) => Object.keys(object).sort());
  printer.print(value, 0);
  return printer.text;
}

class Printer {
  text = "";
  private readonly keysOf: (object: JsonObject) => readonly string[];

  constructor(keysOf: (object: JsonObject) => readonly string[]) {
    this.keysOf = keysOf;
  }

  print(value: Json, depth: number): void {
    if (this.text.length > JsonLimits.printed) return;
    if (typeof value === "number") this.text += printNumber(value);
    else if (typeof value !== "object" || value === null) this.text += JSON.stringify(value);
    else if (depth > JsonLimits.depth) this.text += "null";
    else if (isArray(value)) this.printItems(value, depth);
    else if (isObject(value)) this.printMembers(value, depth);
  }

  private printItems(items: readonly Json[], depth: number): void {
    this.text += "[";
    for (const [index, item] of items.entries()) {
      if (index > 0) this.text += ",";
      this.print(item, depth + 1);
    }
    this.text += "]";
  }

  private printMembers(object: JsonObject, depth: number): void {
    this.text += "{";
    for (const [index, key] of this.keysOf(object).entries()) {
      this.text += `${index > 0 ? "," : ""}${JSON.stringify(key)}:`;
      this.print(object[key] ?? null, depth + 1);
    }
    this.text += "}";
  }
}
