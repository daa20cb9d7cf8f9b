import type { Blueprint, Shortage } from "@/lib/exam";

/** A mock exam as this build's bank can give it. */
export interface ExamOffer {
  readonly blueprint: Blueprint;
  /** Of the largest form that keeps the weights; 0: there is none. */
  readonly questions: number;
  readonly minutes: number;
  /** Questions of each domain in such a form, unscored ones included. */
  readonly domains: readonly { readonly id: string; readonly title: string; readonly questions: number }[];
  /** Why the form is smaller or other than the blueprint asks for. */
  readonly shortages: readonly Shortage[];
}

/** What the build knows of mock exams. */
export interface ExamShelf {
  readonly offers: readonly ExamOffer[];
  /** All topics of the bank: what a blueprint without topics draws from. */
  readonly topics: readonly string[];
}
