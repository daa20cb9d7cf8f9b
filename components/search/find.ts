import type { PaletteRow } from "./documents";
import { groupHits, type SearchGroup } from "./groups";
import { parseQuery } from "./query";
import type { SearchHit, SearchIndex } from "./search-index";

/** What the palette shows for what was typed. */
export interface Findings {
  readonly groups: readonly SearchGroup<PaletteRow>[];
  /** Rows shown. */
  readonly count: number;
  /** Nothing matched: the groups hold places to start from instead. */
  readonly missed: boolean;
}

type Indexes = readonly SearchIndex<PaletteRow>[];

/** Searches several indexes as one: rows with all words, or with some of them where none has all. */
export function find(indexes: Indexes, typed: string): Findings {
  if (typed.trim() === "") return startingPoints(indexes, false);
  const query = parseQuery(typed);
  const strict = indexes.flatMap((index) => index.search(query, "all"));
  const hits = strict.length > 0 ? strict : indexes.flatMap((index) => index.search(query, "any"));
  return hits.length > 0 ? findings(groupHits(hits, query.scope), false) : startingPoints(indexes, true);
}

/** What can be done and where one can read, without details. */
function startingPoints(indexes: Indexes, missed: boolean): Findings {
  const hits = indexes.flatMap((index) => index.search({ scope: "all", words: "" }, "all"));
  return findings(groupHits(hits.filter(isStartingPoint), "all"), missed);
}

function isStartingPoint({ row }: SearchHit<PaletteRow>): boolean {
  return row.kind === "action" || row.kind === "topic" || row.kind === "lesson";
}

function findings(groups: readonly SearchGroup<PaletteRow>[], missed: boolean): Findings {
  return { groups, count: groups.reduce((sum, group) => sum + group.items.length, 0), missed };
}
