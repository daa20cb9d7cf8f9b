/** An expression of the `jsonata` package, whose own types know no symbols as names and leave the syntax tree half open. */
export interface RawExpression {
  evaluate(input: unknown, bindings: object): Promise<unknown>;
  assign(name: string | symbol, value: unknown): void;
  ast(): unknown;
}

/** What `jsonata` gives to functions as `this`. */
export interface Focus {
  readonly environment: { readonly lookup: (name: string) => unknown };
}

export interface FunctionDefinition {
  /** In `jsonata`'s notation. */
  readonly signature: string;
  // A method, so that implementations may declare what the signature lets through.
  implementation(this: Focus, ...values: unknown[]): unknown;
}

/** A function of the package, as the value of its name. */
export interface NativeFunction {
  readonly implementation: (this: unknown, ...values: unknown[]) => unknown;
}

export interface JsonataOptions {
  /** Milliseconds. */
  readonly timeout: number;
  readonly stack: number;
  readonly sequence: number;
  readonly RegexEngine: RegExpConstructor;
}

/** Marks an array as a sequence of JSONata: an empty one is nothing, one of a single value is that value. */
export function sequenceOf(items: readonly unknown[]): readonly unknown[] {
  return Object.assign([...items], { sequence: true });
}
