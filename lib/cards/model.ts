import type { NoteId } from "@/lib/notes";
import type { FactId, ItemId, Source } from "@/lib/quiz";

/** A card is a fact, not a string: it has the fact's id, and its faces vary. */
export type CardId = FactId;

/** How well the learner recalled, in the words of FSRS and Anki. */
export type Rating = "again" | "hard" | "good" | "easy";

/** A moment as the learner's device tells it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly zone: number;
}

/**
 * Where a card stands on the way to long-term memory (FSRS-6 as `ts-fsrs` has it). A card that was never reviewed has no
 * memory: it is new.
 */
export type Phase = "learning" | "review" | "relearning";

/** What FSRS knows of one card after its reviews. */
export interface Memory {
  readonly phase: Phase;
  /** Place in the learning or relearning steps. */
  readonly step: number;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** Reviews that count. */
  readonly reps: number;
  /** Times forgotten in the review phase. */
  readonly lapses: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Learning day of the last review. */
  readonly lastDay: number;
  /** Days from the last review to the next as FSRS and load balancing set them; 0 within the learning steps. */
  readonly interval: number;
  /** Within the learning steps: when the card comes back, milliseconds since 1970. Else the same as `lastAt` plus the interval. */
  readonly due: number;
}

/** Everything that the log says of one card. */
export interface CardRecord {
  /** Null: new. */
  readonly memory: Memory | null;
  readonly suspended: boolean;
  /** The card is left out before this learning day; 0: not buried. */
  readonly buriedUntil: number;
  readonly flagged: boolean;
  /** The answer as it read when it was last learned; null before it was shown. Another answer in the deck means the note changed. */
  readonly answer: string | null;
  /** The hash of that answer, where it is known already. */
  readonly answerHash?: string;
  readonly topic: string;
  readonly noteId: NoteId;
}

/** How the learner wants to be drilled. One object in the log; the last one written wins. */
export interface CardSettings {
  /** Share of due cards that should be recalled, 0.7 to 0.97. */
  readonly retention: number;
  /** New cards a day; null: as many as the exam plan asks for, or the default where there is no exam date. */
  readonly newPerDay: number | null;
  /** Most reviews a day, new cards not counted. */
  readonly reviewsPerDay: number;
  /** Longest interval in days. */
  readonly maximumInterval: number;
  /** Weekdays that should stay light, 0 (Monday) to 6 (Sunday). */
  readonly easyDays: readonly number[];
  /** Learning day of the exam; null: no date. */
  readonly examDay: number | null;
  /** Days before the exam in which every card is seen once more; 0: none. */
  readonly finalPass: number;
  /** Weights of FSRS-6 (21 numbers) from an optimiser; null: the defaults. */
  readonly weights: readonly number[] | null;
}

/** One card of the deck, as small as a list of 100,000 needs it. */
export interface CardEntry {
  readonly id: CardId;
  readonly topic: string;
  readonly noteId: NoteId;
  /** Cards with the same concept are siblings: the same subject, term or set in one note. */
  readonly concept: string;
  /** Names the answer; it changes when the note says something else. */
  readonly answerHash: string;
}

/** All cards in the order in which they are learned, and the notes that they come from. */
export interface DeckIndex {
  readonly cards: readonly CardEntry[];
  readonly notes: Readonly<Record<NoteId, DeckNote>>;
}

export interface DeckNote {
  readonly title: string;
  readonly topic: string;
  /** Exam task statements, such as `SAA-C03 2.1`. */
  readonly tasks: readonly string[];
}

/** One way to ask for a fact. A closed set on `kind`. Texts may hold inline code in backticks. */
export type Face =
  | { readonly kind: "basic"; readonly id: string; readonly question: string; readonly answer: string }
  /** Several answers; `ordered`: their order is part of the answer. */
  | {
      readonly kind: "list";
      readonly id: string;
      readonly question: string;
      readonly answers: readonly string[];
      readonly ordered: boolean;
    }
  /** A statement with `____` where the answer stands. */
  | {
      readonly kind: "cloze";
      readonly id: string;
      readonly statement: string;
      readonly answer: string;
      readonly hint: string | null;
    }
  /** An item of the bank, which grades itself. */
  | { readonly kind: "item"; readonly id: string; readonly itemId: ItemId };

/** A card with everything that its session shows. */
export interface Card extends CardEntry {
  /** The fact in a few words, for lists. */
  readonly label: string;
  /** What is to be known, as plain text. */
  readonly answer: string;
  readonly source: Source;
  readonly noteTitle: string;
  /** Title of the section, or of the note where it has none. */
  readonly section: string;
  readonly tasks: readonly string[];
  /** A false claim on the same matter and why it is false, where the note names one. */
  readonly trap: { readonly claim: string; readonly truth: string } | null;
  /** Anchor of a sandbox in the same section of the lesson; null where there is none. */
  readonly sandbox: string | null;
  /** At least one. Simple ones first. */
  readonly faces: readonly Face[];
}
