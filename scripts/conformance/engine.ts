/** What the call asks for. */
export interface Options {
  readonly folder: string;
  /** Cases of one family, or whose id contains the text. */
  readonly only: string | undefined;
  readonly level: string | undefined;
}

/** What trying all cases gave. */
export interface Outcome {
  /** Paragraphs to print. */
  readonly report: readonly string[];
  readonly passed: number;
  readonly failed: number;
  /** What `--json` writes besides the counts. */
  readonly details: object;
}

/** An engine that recordings can be tried on. */
export interface Engine {
  /** The levels at which a case can pass; the first counts unless another is asked for. */
  readonly levels: readonly string[];
  tryCases(options: Options): Promise<Outcome>;
}

/** Whether the call asks for the case. */
export function isWanted({ only }: Options, { id, family }: { readonly id: string; readonly family: string }): boolean {
  return only === undefined || family === only || id.includes(only);
}
