import type { PaletteRow, SearchKind } from "./documents";
import { groupHits, type SearchGroup } from "./groups";
import { parseQuery } from "./query";
import type { SearchIndex, SearchStrictness } from "./search-index";

/** What the palette shows for what was typed. */
export interface Findings {
  readonly groups: readonly SearchGroup<PaletteRow>[];
  /** Rows shown. */
  readonly count: number;
  /** Nothing matched: the groups hold places to read instead. */
  readonly missed: boolean;
}

type Indexes = readonly SearchIndex<PaletteRow>[];

const STEPS: readonly SearchStrictness[] = ["all", "near", "any"];

/** Searches several indexes as one, as strictly as gives anything. */
export function find(indexes: Indexes, typed: string): Findings {
  if (typed.trim() === "") return startingPoints(indexes, ["action", "topic", "lesson"], false);
  const query = parseQuery(typed);
  for (const strictness of STEPS) {
    const hits = indexes.flatMap((index) => index.search(query, strictness));
    if (hits.length > 0) return findings(groupHits(hits, query.scope), false);
  }
  return startingPoints(indexes, ["topic", "lesson"], true);
}

/** Rows of some kinds, in their own order. After a miss without actions, so that Enter does nothing unasked. */
function startingPoints(indexes: Indexes, kinds: readonly SearchKind[], missed: boolean): Findings {
  const hits = indexes.flatMap((index) => index.search({ scope: "all", words: "" }, "all"));
  const chosen = hits.filter(({ row }) => kinds.includes(row.kind));
  return findings(groupHits(chosen, "all"), missed);
}

function findings(groups: readonly SearchGroup<PaletteRow>[], missed: boolean): Findings {
  return { groups, count: groups.reduce((sum, group) => sum + group.items.length, 0), missed };
}
