import type { CardId, CardSettings, Memory, Moment, Rating } from "@/lib/cards";
import type { AnkiNote } from "@/lib/cards/exchange";

/** A card for the package, with what the learner's record says of it. */
export interface ApkgCard {
  readonly note: AnkiNote;
  /** Null: new. */
  readonly memory: Memory | null;
  readonly suspended: boolean;
}

/** A review that counted, with the memory before and after it. */
export interface ApkgReview {
  readonly cardId: CardId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rating: Rating;
  /** Milliseconds. */
  readonly duration: number;
  readonly before: Memory | null;
  readonly after: Memory;
}

/** Everything that goes into a package. */
export interface ApkgDeck {
  /** In the order in which new cards are learned. */
  readonly cards: readonly ApkgCard[];
  /** Oldest first. Those of cards that aren't in the package are left out. */
  readonly reviews: readonly ApkgReview[];
  readonly settings: CardSettings;
  readonly now: Moment;
}
