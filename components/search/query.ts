/** What the first character of a query narrows the search to. */
export type SearchScope = "all" | "actions" | "topics" | "lines";

export interface SearchQuery {
  readonly scope: SearchScope;
  readonly words: string;
}

/** Longer queries are cut. */
export const MAX_QUERY_LENGTH = 100;

const SCOPES: Readonly<Record<string, SearchScope>> = { ">": "actions", "#": "topics", ":": "lines" };

/** Reads what was typed: `>` looks for actions only, `#` for topics and lessons, `:` for note lines. */
export function parseQuery(typed: string): SearchQuery {
  const text = typed.slice(0, MAX_QUERY_LENGTH).trimStart();
  const scope = SCOPES[text.charAt(0)];
  return { scope: scope ?? "all", words: (scope ? text.slice(1) : text).trim() };
}
