import type { SourceReference } from "@/lib/notes";
import type { FactId, Grade, Item, ItemId, ItemType, OptionId, Response } from "@/lib/quiz";

export type BlueprintId = string & { readonly __brand: "BlueprintId" };
export type SittingId = string & { readonly __brand: "SittingId" };

/** What a mock exam is made of: a row of the table of forms in a file of `content/exams`. */
export interface Blueprint {
  /** File and form, such as `saa-c03-full-length`. */
  readonly id: BlueprintId;
  /** The form: `Full length`. */
  readonly title: string;
  /** The form in a sentence. */
  readonly summary: string;
  /** The code of the exam it imitates, such as `SAA-C03`. */
  readonly exam: string;
  /** Certification that the exam leads to; the versions of an exam share it. */
  readonly track: string;
  /** The exam in a paragraph. */
  readonly about: string;
  /** Codes under which notes name their tasks; the exam's own and those whose tasks carry over. */
  readonly taskCodes: readonly string[];
  readonly minutes: number;
  /** `scored` + `unscored` items make a form. */
  readonly scored: number;
  readonly unscored: number;
  /** On the scale of 100 to 1000. */
  readonly passingScore: number;
  /** Share of the scored items that stands for the passing score in the estimate, 0 to 1; AWS does not publish it. */
  readonly rawCut: number;
  readonly itemTypes: readonly ItemType[];
  /** Share of a form that is multiple response, 0 to 1; 0 where that type is not allowed. */
  readonly multipleResponse: number;
  /** Topics that the form draws from; empty for all. */
  readonly topics: readonly string[];
  /** Which items come first: those never met, or those of sections where the learner errs most. */
  readonly draw: "unseen-first" | "weakest-first";
  /** Those that the form asks about; shares are weights over the sum of the weights. */
  readonly domains: readonly Domain[];
  /** First and last day on which the exam is given, `YYYY-MM-DD`; null where open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly sources: readonly SourceReference[];
}

export interface Domain {
  /** As the exam guide numbers it: `1`. */
  readonly id: string;
  readonly title: string;
  /** Percent of the scored items of the whole exam. */
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
  /** Names the bank it was drawn from, see `bankHash`. */
  readonly bank: string;
  /** The blueprint's, or less in proportion where the form is shorter. */
  readonly minutes: number;
  readonly entries: readonly FormEntry[];
}

/** An item with its place in the blueprint, kept whole: what was shown stays readable after the notes have changed. */
export interface FormEntry {
  readonly item: Item;
  readonly domain: string;
  readonly task: string;
  readonly scored: boolean;
  /** Options (or steps, or answers of a matching item) in the order shown, by id; empty for items without any. */
  readonly optionOrder: readonly OptionId[];
}

/** What the bank lacks for the blueprint. A closed set on `part`. */
export type Shortage =
  /** The form is shorter for it: no domain may stand further from its weight than one item. */
  | ({ readonly part: "domain"; readonly domain: string } & Lack)
  /** Other tasks of the domain stand in. */
  | ({ readonly part: "task"; readonly domain: string; readonly task: string } & Lack)
  /** Other types stand in. */
  | ({ readonly part: "multiple-response" } & Lack)
  /** Unscored items that could not be found. */
  | ({ readonly part: "unscored" } & Lack);

interface Lack {
  readonly wanted: number;
  readonly found: number;
}

/** What the learner does in a sitting. A closed set on `type`. */
export type SittingEvent =
  /** The item at this place is on the screen from now on; null: the review screen. */
  | { readonly type: "visited"; readonly place: number | null }
  /** The whole response as it stands now, complete or not. */
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

/** One learner at one form. The clock is the deadline: what passes while the page is closed has passed. Times in ms. */
export interface Sitting {
  readonly id: SittingId;
  readonly style: SittingStyle;
  readonly startedAt: number;
  /** Milliseconds in all, extra time included. */
  readonly allowance: number;
  /** `finished` by the learner or by time; nothing changes it any more. */
  readonly phase: "running" | "paused" | "finished";
  readonly finishedBy: "learner" | "time" | null;
  /** When it was submitted, or the deadline that passed. */
  readonly finishedAt: number | null;
  /** The latest time ever seen: the sitting's clock never runs backwards. */
  readonly now: number;
  /** Milliseconds used so far, pauses left out; never more than the allowance. */
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
  /** As it stands, complete or not; null before anything was chosen. One of two options chosen is kept, and graded blank. */
  readonly response: Response | null;
  /** The response is complete: it will be graded. */
  readonly answered: boolean;
  /** The first complete response: what a change is measured from. */
  readonly first: Response | null;
  readonly flagged: boolean;
  /** Never an option that is chosen. */
  readonly struck: readonly OptionId[];
  readonly confidence: SittingConfidence | null;
  /** Milliseconds on the screen. */
  readonly time: number;
}

/** How one entry went. */
export interface EntryResult {
  /** From 0, in the order of the form. */
  readonly place: number;
  readonly entry: FormEntry;
  readonly state: EntryState;
  readonly grade: Grade;
  /** A blank counts as wrong; an incomplete response is blank. */
  readonly outcome: "right" | "wrong" | "blank";
  /** From the first complete response to the final one; null where nothing was changed. */
  readonly changed: "right-to-wrong" | "wrong-to-right" | "wrong-to-wrong" | "right-to-right" | null;
  /** Longer on the screen than half as much again as the even pace. */
  readonly slow: boolean;
  readonly factIds: readonly FactId[];
}

export interface Tally {
  readonly right: number;
  readonly total: number;
}

/** What the estimate assumes; all of it is shown beside it. */
export interface EstimateAssumptions {
  /** Share of right answers that stands for the passing score, 0 to 1. */
  readonly rawCut: number;
  readonly passingScore: number;
}

/** Passing, as far as the sample tells. `too-close`: the band holds the passing score. */
export type Likelihood = "very-likely" | "likely" | "too-close" | "unlikely" | "very-unlikely";

/** A score on the scale of 100 to 1000 with its band. */
export interface Estimate {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly likelihood: Likelihood;
}

/** Right answers in a domain or task, with the likely range of the share behind them. */
export interface PartResult extends Tally {
  readonly id: string;
  readonly title: string;
  /** As in the blueprint: percent for a domain, relative for a task. */
  readonly weight: number;
  /** 0 to 1; 0 to 1 as a whole where there are no items. */
  readonly low: number;
  readonly high: number;
  /** Too few items to tell strength from luck. */
  readonly few: boolean;
}

export interface DomainResult extends PartResult {
  readonly tasks: readonly PartResult[];
}

export interface ExamReport {
  /** In the order of the form, unscored ones included. */
  readonly results: readonly EntryResult[];
  /** Scored items only, as everything below but pacing, changes, flags and confidence, which count all items. */
  readonly raw: Tally;
  readonly unscored: Tally;
  readonly blank: number;
  readonly estimate: Estimate;
  readonly assumptions: EstimateAssumptions;
  readonly domains: readonly DomainResult[];
  readonly pacing: Pacing;
  readonly changes: { readonly toRight: number; readonly toWrong: number; readonly other: number };
  readonly flagged: Tally;
  /** In the order guess, unsure, sure; only where confidence was given. */
  readonly confidence: readonly (Tally & { readonly confidence: SittingConfidence })[];
}

export interface Pacing {
  /** Milliseconds an item when time is spread evenly. */
  readonly pace: number;
  readonly used: number;
  readonly allowance: number;
  readonly slow: number;
  /** The items at the end that had less than half the pace each, where there are several. */
  readonly rush: { readonly count: number; readonly wrong: number } | null;
}

/** What history needs of a finished sitting; the estimate is a view of it, since the raw cut is a setting. */
export interface AttemptSummary {
  readonly sittingId: SittingId;
  readonly title: string;
  readonly exam: string;
  readonly finishedAt: number;
  readonly passingScore: number;
  readonly raw: Tally;
  readonly domains: readonly (Tally & { readonly id: string; readonly title: string })[];
}
