import type { CardSettings } from "./model";
import { DEFAULT_NEW_PER_DAY } from "./settings";

/** Days that a new card should have for its second and third review before the final pass. */
const SETTLING = 7;

/** The last days before the exam, in which every card is seen once more. Both ends are included. */
export interface FinalPass {
  readonly from: number;
  readonly to: number;
}

/** The days of the final pass; null without an exam date or without a final pass. */
export function finalPassOf({ examDay, finalPass }: CardSettings): FinalPass | null {
  return examDay === null || finalPass === 0 ? null : { from: examDay - finalPass, to: examDay - 1 };
}

export interface NewPerDayOptions {
  readonly settings: CardSettings;
  /** Learning day. */
  readonly today: number;
  /** Cards of the deck that were never reviewed and may be asked. */
  readonly unseen: number;
  /** New cards already met today: they belong to the number of today. */
  readonly introduced: number;
}

/**
 * New cards a day: what the learner chose, else what the exam date asks for, else the default. Before the final pass the
 * plan spreads the unseen cards over the days that are left and keeps up to a week free for their next reviews; once the
 * final pass has begun, over the days to the exam. None on the exam day itself.
 */
export function newPerDay({ settings, today, unseen, introduced }: NewPerDayOptions): number {
  if (settings.newPerDay !== null) return settings.newPerDay;
  const { examDay } = settings;
  if (examDay === null || examDay < today) return DEFAULT_NEW_PER_DAY;
  if (examDay === today) return 0;
  const days = daysBeforeFinalPass(settings, today) ?? 0;
  return Math.ceil((unseen + introduced) / (days > 0 ? introductionDays(days) : examDay - today));
}

/** Whole days left before the final pass (or the exam, where there is none), today included; null without an exam date. */
export function daysBeforeFinalPass({ examDay, finalPass }: CardSettings, today: number): number | null {
  return examDay === null ? null : Math.max(0, examDay - finalPass - today);
}

/** Of the days before the final pass, those on which new cards are met. It never falls when there is more time. */
function introductionDays(days: number): number {
  return Math.max(Math.min(days, SETTLING), days - SETTLING);
}
