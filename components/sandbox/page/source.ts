/** Where what is on a page comes from: something of the content, or the learner's own. */
export type Source<Kind extends string> = ContentSource<Kind> | { readonly kind: "own" };

export interface ContentSource<Kind extends string> {
  readonly kind: Kind;
  /** Names it within its kind for good: its file's name. */
  readonly id: string;
}

/** The name under which work on it is kept. */
export function sourceName(source: Source<string>): string {
  return "id" in source ? `${source.kind}/${source.id}` : "own";
}

/** The query that leads to it, with the question mark; empty for the learner's own. */
export function sourceQuery(source: Source<string>): string {
  return "id" in source ? `?${source.kind}=${encodeURIComponent(source.id)}` : "";
}
