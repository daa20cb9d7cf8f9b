import MiniSearch from "minisearch";
import { assertNever } from "@/lib/util";
import type { SearchDocument, SearchKind } from "./documents";
import type { SearchQuery, SearchScope } from "./query";

/** Something found, with the words that made it match. */
export interface SearchHit<Row extends SearchDocument> {
  readonly row: Row;
  /** Words of the row, in lower case. */
  readonly terms: readonly string[];
  /** Words of the query, in lower case. */
  readonly queryTerms: readonly string[];
}

/** `all`: all words of the query, or beginnings; `near`: also words with a slip; `any`: one of the words is enough. */
export type SearchStrictness = "all" | "near" | "any";

export interface SearchIndex<Row extends SearchDocument> {
  /** Best first. Without words: every row of the scope, in the order given. */
  readonly search: (query: SearchQuery, strictness: SearchStrictness) => SearchHit<Row>[];
}

const TITLED: ReadonlySet<SearchKind> = new Set(["action", "topic", "lesson", "section"]);
/** Short words are taken as they are: one letter off, and `map` would be `tap`. */
const FUZZY_FROM = 4;

/** Rows that are taken in before the page may breathe. */
const CHUNK = 500;

/** A full-text index in memory; whole words count more than beginnings, beginnings more than near misses. */
export function createSearchIndex<Row extends SearchDocument>(rows: readonly Row[]): SearchIndex<Row> {
  const index = emptyIndex(rows);
  index.addAll([...rows.keys()]);
  return searchIndex(index, rows);
}

/** The same for long lists: the page stays usable while the index is built. */
export async function buildSearchIndex<Row extends SearchDocument>(rows: readonly Row[]): Promise<SearchIndex<Row>> {
  const index = emptyIndex(rows);
  await index.addAllAsync([...rows.keys()], { chunkSize: CHUNK });
  return searchIndex(index, rows);
}

function emptyIndex(rows: readonly SearchDocument[]): MiniSearch<number> {
  return new MiniSearch<number>({
    fields: ["title", "text", "place"],
    extractField: (position, field) => fieldOf(rows[position], field, position),
    processTerm: indexedTerms,
    searchOptions: {
      prefix: true,
      boost: { title: 3, place: 0.5 },
      processTerm: (term) => term.toLowerCase(),
    },
  });
}

function searchIndex<Row extends SearchDocument>(index: MiniSearch<number>, rows: readonly Row[]): SearchIndex<Row> {
  return {
    search({ scope, words }, strictness) {
      const all = rows.filter(({ kind }) => inScope(kind, scope));
      if (words === "") return all.map((row) => ({ row, terms: [], queryTerms: [] }));
      const found = index.search(words, {
        combineWith: strictness === "any" ? "OR" : "AND",
        fuzzy: (term) => (strictness === "all" || term.length < FUZZY_FROM ? false : 0.2),
      });
      return found.flatMap(({ id, terms, queryTerms }) => {
        const row = rows[Number(id)];
        return row && inScope(row.kind, scope) ? [{ row, terms, queryTerms }] : [];
      });
    },
  };
}

function fieldOf(row: SearchDocument | undefined, field: string, position: number): string {
  if (field === "id") return String(position);
  if (!row) return "";
  const titled = TITLED.has(row.kind);
  if (field === "title") return titled ? row.text : "";
  if (field === "text") return titled ? "" : row.text;
  return titled ? row.place : "";
}

/** `ResultPath` is found by `result` and by `path` too. */
function indexedTerms(word: string): string[] {
  const parts = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  return [...new Set([word, ...parts].map((part) => part.toLowerCase()))];
}

function inScope(kind: SearchKind, scope: SearchScope): boolean {
  switch (scope) {
    case "all":
      return true;
    case "actions":
      return kind === "action";
    case "topics":
      return kind === "topic" || kind === "lesson";
    case "lines":
      return kind === "line";
    default:
      return assertNever(scope);
  }
}
