import { awsFunctions } from "./aws-functions";
import { boundFunctions } from "./bound-functions";
import type { JsonataOptions, NativeFunction, RawExpression } from "./raw-expression";

/** The `jsonata` package, loaded: what compiling expressions needs. */
export interface JsonataLibrary {
  /** Throws the package's error, with `message` and `position`, where the text does not parse. */
  readonly parse: (text: string, options?: JsonataOptions) => RawExpression;
  /** The functions that replace or add to those of the package, as values of `jsonata`. */
  readonly functions: ReadonlyMap<string, unknown>;
}

let loading: Promise<JsonataLibrary> | undefined;

/** Loads the `jsonata` package, once; only machines with JSONata states need it. */
export function loadJsonata(): Promise<JsonataLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<JsonataLibrary> {
  const { default: parse } = await import("jsonata");
  const native = async (name: string): Promise<NativeFunction> => parse(`$${name}`).evaluate(undefined);
  const natives = {
    pad: await native("pad"),
    join: await native("join"),
    replace: await native("replace"),
    toMillis: await native("toMillis"),
    fromMillis: await native("fromMillis"),
  };
  const functions = new Map<string, unknown>();
  for (const [name, { implementation, signature }] of [...awsFunctions, ...boundFunctions(natives)]) {
    const holder = parse(`$${name}`);
    holder.registerFunction(name, implementation, signature);
    functions.set(name, await holder.evaluate(undefined));
  }
  return { parse, functions };
}
