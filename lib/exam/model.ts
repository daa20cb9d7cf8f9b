import type { FactId, Grade, Item, ItemId, ItemType, OptionId, Response } from "@/lib/quiz";

export type BlueprintId = string & { readonly __brand: "BlueprintId" };
export type SittingId = string & { readonly __brand: "SittingId" };

/** What an exam is made of, as a file in `content/exams` says. */
export interface Blueprint {
  /** Name of the file without its ending. */
  readonly id: BlueprintId;
  readonly title: string;
  readonly summary: string;
  /** The code of the exam it imitates, such as `SAA-C03`. */
  readonly exam: string;
  /** Codes under which notes name their tasks; the exam's own and those whose tasks carry over. */
  readonly taskCodes: readonly string[];
  readonly minutes: number;
  /** `scored` + `unscored` items make a form. */
  readonly scored: number;
  readonly unscored: number;
  /** On the scale of 100 to 1000. */
  readonly passingScore: number;
  /** Share of scored items that stands for the passing score in the estimate; AWS does not publish it. */
  readonly rawCut: number;
  readonly itemTypes: readonly ItemType[];
  /** Share of a form that is multiple response, where that type is allowed. */
  readonly multipleResponse: number;
  /** Topics that the form draws from; empty for all. */
  readonly topics: readonly string[];
  /** Weights add up to 100. */
  readonly domains: readonly Domain[];
  /** First and last day on which the exam is given, `YYYY-MM-DD`; null where open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface Domain {
  /** As the exam guide numbers it: `1`. */
  readonly id: string;
  readonly title: string;
  /** Percent of the scored items. */
  readonly weight: number;
  readonly tasks: readonly ExamTask[];
}

export interface ExamTask {
  /** `2.1`; an item's task of `2.1.3` belongs to it too. */
  readonly id: string;
  readonly title: string;
  /** Share within the domain, relative to the other tasks. */
  readonly weight: number;
}

/** The items of one exam, in the order of the sitting. Same bank, blueprint, seed and history give the same form. */
export interface Form {
  readonly blueprint: Blueprint;
  readonly seed: string;
  readonly entries: readonly FormEntry[];
}

/** An item with its place in the blueprint, kept whole: what was shown stays readable after the notes have changed. */
export interface FormEntry {
  readonly item: Item;
  readonly domain: string;
  readonly task: string | null;
  readonly scored: boolean;
  /** Options in the order shown, by id; empty for items without options. */
  readonly optionOrder: readonly OptionId[];
}

/** Why a form is smaller than the blueprint asks for. */
export interface Shortage {
  readonly domain: string;
  readonly wanted: number;
  readonly available: number;
}

/** What the learner does in a sitting. A closed set on `type`. */
export type SittingEvent =
  /** The item at this place is on the screen from now on; null: the review screen. */
  | { readonly type: "visited"; readonly place: number | null }
  | { readonly type: "answered"; readonly itemId: ItemId; readonly response: Response }
  | { readonly type: "flagged"; readonly itemId: ItemId; readonly flagged: boolean }
  | { readonly type: "struck"; readonly itemId: ItemId; readonly optionId: OptionId; readonly struck: boolean }
  | { readonly type: "confident"; readonly itemId: ItemId; readonly confidence: SittingConfidence | null }
  /** Practice style only; exam style goes on. */
  | { readonly type: "paused" }
  | { readonly type: "resumed" }
  | { readonly type: "submitted" };

export type SittingConfidence = "guess" | "unsure" | "sure";

export type SittingStyle = "exam" | "practice";

/** One learner at one form. The clock is the deadline: what passes while the page is closed has passed. */
export interface Sitting {
  readonly id: SittingId;
  readonly style: SittingStyle;
  readonly startedAt: number;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
  /** `finished` by the learner or by time; nothing changes it any more. */
  readonly phase: "running" | "paused" | "finished";
  readonly finishedBy: "learner" | "time" | null;
  /** The latest time ever seen: the sitting's clock never runs backwards. */
  readonly now: number;
  /** Milliseconds used so far, pauses left out. */
  readonly used: number;
  /** Index of the entry on the screen; null: review screen. */
  readonly place: number | null;
  /** In the order of the form. */
  readonly answers: readonly EntryState[];
}

/** What happened to one entry so far. */
export interface EntryState {
  readonly itemId: ItemId;
  readonly seen: boolean;
  /** Complete enough to be graded, or null. */
  readonly response: Response | null;
  /** Responses in their order, each once it was complete; the last one is `response`. */
  readonly earlier: readonly Response[];
  readonly flagged: boolean;
  readonly struck: readonly OptionId[];
  readonly confidence: SittingConfidence | null;
  /** Milliseconds on the screen. */
  readonly time: number;
}

/** How one entry went. Blank is wrong. */
export interface EntryResult {
  readonly entry: FormEntry;
  readonly state: EntryState;
  readonly grade: Grade;
  readonly outcome: "right" | "wrong" | "blank";
  readonly changed: "none" | "right-to-wrong" | "wrong-to-right" | "wrong-to-wrong" | "right-to-right";
  readonly factIds: readonly FactId[];
}
