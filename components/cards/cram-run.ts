import type { CardEntry, CardId, Rating } from "@/lib/cards";

/** One cram: what is still to be asked, in order. */
export interface CramRun {
  /** Cards that were known at their last showing. */
  readonly done: number;
  readonly left: readonly CardEntry[];
}

/** A card that was not known comes back after this many others. */
const GAP = 5;

/**
 * Where a cram stands. A card is asked until it is known once; `ratings` holds the reviews of this cram, oldest first.
 */
export function cramRun(
  queue: readonly CardEntry[],
  ratings: readonly { readonly cardId: CardId; readonly rating: Rating }[],
): CramRun {
  const last = new Map(ratings.map(({ cardId, rating }, place) => [cardId, { rating, place }]));
  const open = queue.filter(({ id }) => !last.has(id));
  const failed = queue
    .filter(({ id }) => last.get(id)?.rating === "again")
    .toSorted((a, b) => (last.get(a.id)?.place ?? 0) - (last.get(b.id)?.place ?? 0));
  const ripe = failed.filter(({ id }) => ratings.length - (last.get(id)?.place ?? 0) > GAP);
  const rest = failed.filter((entry) => !ripe.includes(entry));
  return { done: queue.length - open.length - failed.length, left: [...ripe, ...open, ...rest] };
}
