import { isArray, isObject, type Json, member } from "@/lib/util";
import { escapeKey, valueAt } from "../text/pointer";

/** Takes what is wrong at a place of the document. */
export type Report = (severity: "ERROR" | "WARNING", pointer: string, message: string, fix?: string) => void;

/** The document that is imported. */
export interface Document {
  readonly root: Json;
  readonly report: Report;
}

/**
 * A value of the document with its place. Read as what it must be: what has another type is reported, and then as good as absent, so that all that is
 * wrong comes out at once.
 */
export class Field {
  readonly value: Json | undefined;
  readonly pointer: string;
  private readonly document: Document;

  constructor(document: Document, value: Json | undefined, pointer: string) {
    this.document = document;
    this.value = value;
    this.pointer = pointer;
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  get(key: string): Field {
    const value = isObject(this.value) ? member(this.value, key) : undefined;
    return new Field(this.document, value, `${this.pointer}/${escapeKey(key)}`);
  }

  error(message: string, fix?: string): void {
    this.document.report("ERROR", this.pointer, message, fix);
  }

  warn(message: string, fix?: string): void {
    this.document.report("WARNING", this.pointer, message, fix);
  }

  text(): string | undefined {
    return typeof this.value === "string" ? this.value : this.expected("a text");
  }

  boolean(): boolean | undefined {
    return typeof this.value === "boolean" ? this.value : this.expected("true or false");
  }

  number(): number | undefined {
    return typeof this.value === "number" ? this.value : this.expected("a number");
  }

  /** One of some words, written in any case. */
  oneOf<Word extends string>(words: readonly Word[]): Word | undefined {
    const text = this.text();
    const word = words.find((each) => each.toLowerCase() === text?.toLowerCase());
    return word === undefined && text !== undefined ? this.expected(`one of ${words.join(", ")}`) : word;
  }

  /** Members by name; none where the value is absent. */
  members(): readonly (readonly [string, Field])[] {
    if (!isObject(this.value)) return this.expected("an object") ?? [];
    return Object.keys(this.value).map((key) => [key, this.get(key)]);
  }

  items(): readonly Field[] {
    const { value, document, pointer } = this;
    if (!isArray(value)) return this.expected("a list") ?? [];
    return value.map((item, index) => new Field(document, item, `${pointer}/${index}`));
  }

  texts(): readonly string[] | undefined {
    return this.isAbsent ? undefined : this.items().flatMap((item) => item.text() ?? []);
  }

  /** Members that are texts; a number counts as its text, as people write statuses without quotes. */
  textMap(): Readonly<Record<string, string>> | undefined {
    return this.map((field) => (typeof field.value === "number" ? String(field.value) : field.text()));
  }

  /** Members by a rule; those for which it gives nothing are left out. Undefined where the value is absent. */
  map<Value>(rule: (field: Field, key: string) => Value | undefined): Readonly<Record<string, Value>> | undefined {
    if (this.isAbsent) return undefined;
    return recordOf(this.members().map(([key, field]) => [key, rule(field, key)] as const));
  }

  /** The value itself, or what its `$ref` names within the document. */
  target(): Field {
    let field: Field = this;
    for (let hops = 0; hops < MOST_HOPS; hops++) {
      const reference = field.get("$ref").value;
      if (typeof reference !== "string") return field;
      const value = reference.startsWith("#") ? valueAt(this.document.root, decode(reference.slice(1))) : undefined;
      if (value === undefined) {
        field.error(`'${reference}' names nothing in this document.`);
        return new Field(this.document, undefined, field.pointer);
      }
      field = new Field(this.document, value, decode(reference.slice(1)));
    }
    this.error("The reference leads back to itself.");
    return new Field(this.document, undefined, this.pointer);
  }

  private expected(what: string): undefined {
    if (!this.isAbsent) this.error(`Expected ${what} here.`);
    return undefined;
  }
}

const MOST_HOPS = 20;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An object of the pairs that have a value; any name is a plain member. */
export function recordOf<Value>(
  pairs: readonly (readonly [string, Value | undefined])[],
): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = {};
  for (const [key, value] of pairs) {
    if (value !== undefined)
      Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return record;
}

/** The members of an object that are not undefined. */
export function defined<Shape extends object>(
  members: { readonly [Key in keyof Shape]: Shape[Key] | undefined },
): Shape {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Shape;
}

/** A record that has members, or undefined. */
export function nonEmpty<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}
