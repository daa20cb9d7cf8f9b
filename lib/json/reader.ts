import { JsonLimits } from "./limits";

/** Thrown and caught within a parser: the text is not what the grammar asks for. Never leaves this folder. */
export class SyntaxProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A text with a place in it, for the parsers of paths and intrinsic functions. */
export class Reader {
  readonly text: string;
  offset = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
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
    throw new SyntaxProblem(message, offset);
  }
}
