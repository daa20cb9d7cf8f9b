import { JsonLimits } from "./limits";

/** Thrown and caught within a parser: the text is not what the grammar asks for. Never leaves the parser. */
export class SyntaxProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A text with a place in it, for the parsers of paths, intrinsic functions and templates. */
export class Reader {
  readonly text: string;
  /** Where the text begins in the longer one that it is part of. */
  readonly base: number;
  offset = 0;
  private depth: number;

  constructor(text: string, base = 0, depth = 0) {
    this.text = text;
    this.base = base;
    this.depth = depth;
  }

  /** A reader of a part of the text that was made plain, as deep as this one. */
  inner(text: string, start: number): Reader {
    return new Reader(text, this.base + start, this.depth);
  }

  get done(): boolean {
    return this.offset >= this.text.length;
  }

  /** The character here, or "" at the end. */
  get next(): string {
    return this.text.charAt(this.offset);
  }

  startsWith(part: string): boolean {
    return this.text.startsWith(part, this.offset);
  }

  /** Steps over `part` where it stands here. */
  accept(part: string): boolean {
    if (!this.startsWith(part)) return false;
    this.offset += part.length;
    return true;
  }

  expect(part: string): void {
    if (!this.accept(part)) this.fail(`Expected '${part}'`);
  }

  skipSpace(): void {
    while (this.next !== "" && " \t\r\n".includes(this.next)) this.offset++;
  }

  /** Steps over what a sticky pattern matches here, and gives it; "" where it matches nothing. */
  match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.offset += found.length;
    return found;
  }

  /** Runs a rule that may contain itself; refuses texts nested deeper than anyone writes. */
  nested<Value>(rule: () => Value): Value {
    if (++this.depth > JsonLimits.nesting) this.fail("Nested too deeply");
    const value = rule();
    this.depth--;
    return value;
  }

  fail(message: string, offset = this.offset): never {
    throw new SyntaxProblem(message, this.base + offset);
  }
}
