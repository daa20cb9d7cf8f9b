import type { NoteId } from "@/lib/notes";

export type FactId = string & { readonly __brand: "FactId" };
export type ItemId = string & { readonly __brand: "ItemId" };
export type OptionId = string & { readonly __brand: "OptionId" };

/** The lines of a note that something came from. Lines count from 1, both ends included. */
export interface Source {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** These lines as they stand in the note. */
  readonly text: string;
  /** The lesson and the heading's anchor on it. */
  readonly noteId: NoteId;
  readonly anchor: string;
}

interface FactBase {
  /** Derived from note, kind, section and subject, not from the value: a corrected value keeps the learner's history. */
  readonly id: FactId;
  readonly source: Source;
  readonly topic: string;
  /** Heading titles from outermost to innermost, without the note's title. */
  readonly section: readonly string[];
  readonly noteTitle: string;
  /** Exam task statements of the note. */
  readonly tasks: readonly string[];
  /** Wordings the author gave, placeholders already filled. May be empty. */
  readonly asks: readonly string[];
  /** How deep the items of this fact go, where the author said so. */
  readonly level: Level | null;
  /** Why it is so, as the author explains the list or table as a whole, in a sentence; null where the note does not say. */
  readonly why: string | null;
  /** To be remembered with a card, but not asked for by an item. */
  readonly cardsOnly: boolean;
}

// Texts in facts may hold inline code in backticks; compare them through `normalise`.

/** In a table: thing (row) and attribute (column) give a value. */
export interface MappingFact extends FactBase {
  readonly kind: "mapping";
  /** Names the table: facts with the same group and attribute are siblings. */
  readonly group: string;
  /** Head of the first column: what kind of thing the subject is. Empty where the note does not say. */
  readonly subjectKind: string;
  readonly subject: string;
  readonly attribute: string;
  readonly value: string;
  /** Why the value is the value, in words that could follow "because"; null where the note does not say. */
  readonly reason: string | null;
  /** The author's wording asks for the subject (true) or for the value (false); null without a wording. */
  readonly asksSubject: boolean | null;
}

/** A term and what it is. */
export interface DefinitionFact extends FactBase {
  readonly kind: "definition";
  /** Names the list: definitions of one group are siblings. */
  readonly group: string;
  /** What the listed terms are, as the words above the list or the item around it say: `routing policies`; else null. */
  readonly set: string | null;
  readonly term: string;
  readonly definition: string;
  /** The author's wording asks for the term (true) or for the definition (false); null without a wording. */
  readonly asksTerm: boolean | null;
}

/** A number with its unit: a default, a bound, a size, a price. */
export interface LimitFact extends FactBase {
  readonly kind: "limit";
  /** What the number belongs to. */
  readonly subject: string;
  readonly qualifier: "default" | "maximum" | "minimum" | "exact";
  readonly value: number;
  /** Singular, normalised: `second`, `KiB`, `event`, `%`; empty for a plain count. */
  readonly unit: string;
  /** The sentence or cell that says it. */
  readonly statement: string;
}

/** A named set and its members, as the note lists them. */
export interface MembershipFact extends FactBase {
  readonly kind: "membership";
  readonly set: string;
  readonly members: readonly { readonly text: string; readonly source: Source }[];
  /** Things of the same kind that the note says are not members. May be empty. */
  readonly nonMembers: readonly string[];
}

/** Steps in their order. */
export interface SequenceFact extends FactBase {
  readonly kind: "sequence";
  readonly title: string;
  readonly steps: readonly string[];
}

/** Two things that differ in one attribute (columns or rows of a contrast table, "X … whereas Y …"). */
export interface ContrastFact extends FactBase {
  readonly kind: "contrast";
  readonly attribute: string;
  readonly sides: readonly { readonly thing: string; readonly value: string }[];
}

/** A statement with one part blanked. */
export interface ClozeFact extends FactBase {
  readonly kind: "cloze";
  /** The statement with `____` in place of the answer. */
  readonly statement: string;
  readonly answer: string;
  readonly hint: string | null;
}

/** A question with its answer, as the author wrote them. */
export interface QuestionFact extends FactBase {
  readonly kind: "question";
  readonly question: string;
  readonly answer: string;
  readonly reversible: boolean;
}

/** A complete item that the author wrote as a checkbox list. */
export interface AuthoredFact extends FactBase {
  readonly kind: "authored";
  readonly question: string;
  readonly options: readonly {
    readonly text: string;
    readonly correct: boolean;
    readonly feedback: string | null;
    readonly source: Source;
  }[];
  readonly explanation: string | null;
}

/** A false claim that learners hold, and why it is false. */
export interface TrapFact extends FactBase {
  readonly kind: "trap";
  readonly claim: string;
  readonly truth: string;
}

/** What a note says, in a shape that can be asked. A closed set on `kind`. */
export type Fact =
  | MappingFact
  | DefinitionFact
  | LimitFact
  | MembershipFact
  | SequenceFact
  | ContrastFact
  | ClozeFact
  | QuestionFact
  | AuthoredFact
  | TrapFact;

export type Level = "recall" | "apply" | "analyse";

export interface ItemBase {
  /** Derived from the fact and the writer, so that edits elsewhere in the note leave it alone. */
  readonly id: ItemId;
  /** Ends in one question or one instruction. Inline code in backticks; `____` is the blank of a cloze item. */
  readonly stem: string;
  /** Why the key is right, for the item as a whole. */
  readonly explanation: string;
  readonly source: Source;
  readonly topic: string;
  readonly level: Level;
  /** Expected share of learners who miss it before any data, 0 to 1. */
  readonly difficulty: number;
  readonly tags: readonly string[];
  readonly tasks: readonly string[];
  /** Facts that the stem, the key or a distractor states. Items that share one are enemies. */
  readonly factIds: readonly FactId[];
  /** What to think of before the second try; never contains the key. */
  readonly hint: string;
  /** Name of the item writer. */
  readonly generator: string;
  readonly seed: string;
}

/** One answer that can be chosen. */
export interface Option {
  /** Derived from the text; says nothing about being right. */
  readonly id: OptionId;
  readonly text: string;
  readonly correct: boolean;
  readonly rationale: string;
  /** The false belief that makes the option tempting, in a few words; null on keys. */
  readonly misconception: string | null;
}

export interface MultipleChoiceItem extends ItemBase {
  readonly type: "multiple-choice";
  readonly options: readonly Option[];
  /** Options are numbers or otherwise ordered: shown as they stand, not shuffled. */
  readonly ordered: boolean;
}

export interface MultipleResponseItem extends ItemBase {
  readonly type: "multiple-response";
  readonly options: readonly Option[];
  readonly ordered: boolean;
  /** How many to choose; the stem says it too. */
  readonly choose: number;
}

export interface OrderingItem extends ItemBase {
  readonly type: "ordering";
  /** In the right order. */
  readonly steps: readonly { readonly id: OptionId; readonly text: string; readonly rationale: string }[];
}

export interface MatchingItem extends ItemBase {
  readonly type: "matching";
  /** Every prompt has its own answer; no two answers are alike. */
  readonly pairs: readonly {
    readonly promptId: OptionId;
    readonly prompt: string;
    readonly answerId: OptionId;
    readonly answer: string;
    readonly rationale: string;
  }[];
}

export interface NumericItem extends ItemBase {
  readonly type: "numeric";
  readonly answer: number;
  readonly unit: string;
  /** Largest accepted distance from the answer; 0 for exact facts. */
  readonly tolerance: number;
  /** Numbers that learners mix up with the answer, each with what it really is. */
  readonly nearMisses: readonly { readonly value: number; readonly rationale: string }[];
}

export interface ClozeItem extends ItemBase {
  readonly type: "cloze";
  /** The key and the words that learners mix up with it. The learner types; the options are shown with the hint. */
  readonly options: readonly Option[];
  /** Spellings that count as the key, besides the key's own. */
  readonly accepted: readonly string[];
}

/** An item of the bank. A closed set on `type`. */
export type Item = MultipleChoiceItem | MultipleResponseItem | OrderingItem | MatchingItem | NumericItem | ClozeItem;

export type ItemType = Item["type"];

/** What the learner gave. Answers refer to options by id, never by position. */
export type Response =
  | { readonly type: "multiple-choice"; readonly option: OptionId | null }
  | { readonly type: "multiple-response"; readonly options: readonly OptionId[] }
  /** `null`: not touched yet, so the order shown is not taken for an answer. */
  | { readonly type: "ordering"; readonly order: readonly OptionId[] | null }
  /** Prompt id → answer id. */
  | { readonly type: "matching"; readonly answers: Readonly<Record<string, OptionId>> }
  | { readonly type: "numeric"; readonly text: string }
  | { readonly type: "cloze"; readonly text: string };

/**
 * How a response was marked. `unanswered` is not wrong: it is not ready to be graded, and it never carries points.
 * `marks` go by option id (step id, prompt id).
 */
export type Grade =
  | { readonly status: "unanswered"; readonly reason: string }
  | {
      readonly status: "graded";
      readonly points: number;
      readonly total: number;
      readonly marks: Readonly<Record<string, Mark>>;
    };

/** `right` and `wrong` were chosen; `missed` is a key that was not chosen. */
export type Mark = "right" | "wrong" | "missed";

/** An item as a learner may see it before answering: nothing in it tells the key. */
export type Presentation =
  | (PresentationBase & {
      readonly type: "multiple-choice";
      readonly options: readonly PresentedOption[];
    })
  | (PresentationBase & {
      readonly type: "multiple-response";
      readonly options: readonly PresentedOption[];
      readonly choose: number;
    })
  | (PresentationBase & { readonly type: "ordering"; readonly steps: readonly PresentedOption[] })
  | (PresentationBase & {
      readonly type: "matching";
      readonly prompts: readonly PresentedOption[];
      readonly answers: readonly PresentedOption[];
    })
  /** The unit as a word for several: `seconds`. */
  | (PresentationBase & { readonly type: "numeric"; readonly unit: string })
  | (PresentationBase & { readonly type: "cloze"; readonly bank: readonly PresentedOption[] });

interface PresentationBase {
  readonly itemId: ItemId;
  readonly stem: string;
  readonly level: Level;
  readonly topic: string;
}

export interface PresentedOption {
  readonly id: OptionId;
  readonly text: string;
}

/** All items of a set of notes, and what they were made from. */
export interface ItemBank {
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  /** What was written and then thrown away, each with the gate that it failed. */
  readonly rejected: readonly RejectedItem[];
}

export interface RejectedItem {
  readonly id: ItemId;
  readonly gate: string;
  readonly reason: string;
  readonly stem: string;
  readonly source: Source;
}
