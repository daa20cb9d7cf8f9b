import { createScanner, type JSONScanner } from "jsonc-parser";
import type { Finding } from "./finding";
import { hasPlaceholder, isWholePlaceholder } from "./placeholders";
import type { Duplicate } from "./read-source";
import type { ArrayNode, Field, ObjectNode, SourceNode, Span } from "./source-node";

/** Objects and arrays inside of each other at most; ours, so that no walk runs out of stack. */
export const DEFINITION_DEPTH = 500;

/** The library's token kinds, which it declares in a form that isolated modules can't read. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6 } as const;
const LITERAL = { null: 7, true: 8, false: 9, string: 10, number: 11, lineBreak: 14, blank: 15, end: 17 } as const;

const COMMENT = { line: 12, block: 13 } as const;

/** What {@link parseSource} gives for a whole text. */
interface Parsed {
  readonly root: SourceNode;
  readonly duplicates: readonly Duplicate[];
}

/**
 * Parses strict JSON up to the first error. It works on the library's scanner, not on its tree: that parser goes on behind
 * errors and then nests as deep as the text wants, whereas one error is all that is needed here.
 */
export function parseSource(text: string, placeholders: boolean): Parsed | Finding {
  return new SourceParser(text, placeholders).parse();
}

/** A finding about a text that holds no definition at all. */
export function notJson(code: Finding["code"], message: string, span: Span): Finding {
  return { code, message, span, at: null };
}

/** A node whose length is not known yet. */
type Growing<Node> = { -readonly [member in keyof Node]: Node[member] };

class SourceParser {
  readonly #scanner: JSONScanner;
  readonly #placeholders: boolean;
  readonly #duplicates: Duplicate[] = [];
  #token = 0;
  #depth = 0;
  #error: Finding | null = null;

  constructor(text: string, placeholders: boolean) {
    this.#scanner = createScanner(text, false);
    this.#placeholders = placeholders;
  }

  parse(): Parsed | Finding {
    this.#next();
    const root = this.#value(null, null);
    if (this.#error === null && this.#token !== LITERAL.end) this.#fail("nothing may follow the definition");
    return this.#error ?? { root, duplicates: this.#duplicates };
  }

  #next(): void {
    if (this.#error !== null) return;
    do this.#token = this.#scanner.scan();
    while (this.#token === LITERAL.blank || this.#token === LITERAL.lineBreak);
    if (this.#token === COMMENT.line || this.#token === COMMENT.block) this.#fail("comments are not allowed");
    const problem = SCAN_ERRORS[this.#scanner.getTokenError()];
    if (problem !== undefined) this.#fail(problem);
  }

  #span(): Span {
    return { offset: this.#scanner.getTokenOffset(), length: this.#scanner.getTokenLength() };
  }

  /** Remembers the first error and pretends to be at the end, so that all loops stop. */
  #fail(words: string, code: Finding["code"] = "INVALID_JSON_DESCRIPTION"): void {
    this.#error ??= notJson(code, `Invalid JSON: ${words}`, this.#span());
    this.#token = LITERAL.end;
  }

  #value(parent: SourceNode["parent"], step: SourceNode["step"]): SourceNode {
    const [offset, length] = [this.#scanner.getTokenOffset(), this.#scanner.getTokenLength()];
    const token = this.#token;
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (++this.#depth > DEFINITION_DEPTH) this.#fail("too many levels of nesting", "TOO_DEEPLY_NESTED");
      const node = token === TOKEN.openBrace ? this.#object(parent, step, offset) : this.#array(parent, step, offset);
      this.#depth -= 1;
      return node;
    }
    if (token < LITERAL.null || token > LITERAL.number) this.#fail("a value is expected here");
    const text = this.#scanner.getTokenValue();
    this.#next();
    // Each kind is written out: there are many values, and copying members from object to object shows in the time.
    if (token === LITERAL.string) {
      if (this.#placeholders && isWholePlaceholder(text)) return { type: "open", parent, step, offset, length };
      const open = this.#placeholders && hasPlaceholder(text);
      return { type: "string", parent, step, offset, length, value: text, open };
    }
    if (token === LITERAL.number) return { type: "number", parent, step, offset, length, value: Number(text) };
    if (token === LITERAL.true) return { type: "boolean", parent, step, offset, length, value: true };
    if (token === LITERAL.false) return { type: "boolean", parent, step, offset, length, value: false };
    return { type: "null", parent, step, offset, length };
  }

  #object(parent: SourceNode["parent"], step: SourceNode["step"], offset: number): ObjectNode {
    const fields = new Map<string, Field>();
    const object: Growing<ObjectNode> = { type: "object", parent, step, offset, length: 0, fields };
    this.#next();
    while (this.#token !== TOKEN.closeBrace && this.#error === null) {
      const [name, key] = [this.#scanner.getTokenValue(), this.#span()];
      if (this.#token !== LITERAL.string) this.#fail("a key in double quotes is expected here");
      this.#next();
      if (this.#token === TOKEN.colon) this.#next();
      else this.#fail("a colon is expected here");
      const field = { name, key, value: this.#value(object, name) };
      if (fields.has(name)) this.#duplicates.push({ object, field });
      fields.set(name, field);
      this.#separator(TOKEN.closeBrace, "a comma or a closing brace is expected here");
    }
    object.length = this.#close() - offset;
    return object;
  }

  #array(parent: SourceNode["parent"], step: SourceNode["step"], offset: number): ArrayNode {
    const items: SourceNode[] = [];
    const array: Growing<ArrayNode> = { type: "array", parent, step, offset, length: 0, items };
    this.#next();
    while (this.#token !== TOKEN.closeBracket && this.#error === null) {
      items.push(this.#value(array, items.length));
      this.#separator(TOKEN.closeBracket, "a comma or a closing bracket is expected here");
    }
    array.length = this.#close() - offset;
    return array;
  }

  /** Goes over a comma, behind which the closing token is not allowed. */
  #separator(closing: number, problem: string): void {
    if (this.#token === closing) return;
    if (this.#token === TOKEN.comma) this.#next();
    else this.#fail(problem);
    if (this.#token === closing) this.#fail("nothing follows the comma");
  }

  /** Goes over the closing token; the offset behind it. */
  #close(): number {
    const end = this.#scanner.getTokenOffset() + this.#scanner.getTokenLength();
    this.#next();
    return end;
  }
}

/** By the library's `ScanError`. */
const SCAN_ERRORS: readonly (string | undefined)[] = [
  undefined,
  "comments are not allowed",
  "the string does not end in its line",
  "the number does not end",
  "a Unicode escape needs four hexadecimal digits",
  "this escape is not known",
  "a control character in a string must be escaped",
];
