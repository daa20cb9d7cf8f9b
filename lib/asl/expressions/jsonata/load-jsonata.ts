/** The `jsonata` package, loaded: what compiling expressions needs. */
export interface JsonataLibrary {
  readonly compile: (text: string) => unknown;
}

/** Loads the `jsonata` package, once; only machines with JSONata states need it. */
export async function loadJsonata(): Promise<JsonataLibrary> {
  throw new Error("to come");
}
