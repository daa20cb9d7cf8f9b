import type { CardSettings } from "./model";
import { finalPassOf } from "./new-per-day";

/** When the unseen cards are met at a given rate. */
export interface Introduction {
  /** Day on which the last unseen card is met; null if there is none, or if it isn't met before the exam. */
  readonly lastNewDay: number | null;
  /** Whole days between `lastNewDay` and the final pass, or the exam where there is no pass; null where either is missing. */
  readonly settlingDays: number | null;
  /** Cards met for the first time in the final pass. */
  readonly late: number;
  /** Cards not met before the exam; 0 without an exam ahead. */
  readonly leftUnseen: number;
}

interface IntroductionOptions {
  readonly settings: CardSettings;
  /** Learning day. */
  readonly today: number;
  readonly unseen: number;
  /** New cards already met today. */
  readonly introduced: number;
  readonly newPerDay: number;
}

/** Counts on the calendar when the unseen cards are met. No card is met on the exam day. */
export function introduction(options: IntroductionOptions): Introduction {
  const { settings, today, unseen, introduced, newPerDay } = options;
  const restOfToday = Math.max(0, newPerDay - introduced);
  const metBefore = (day: number) => (day <= today ? 0 : Math.min(unseen, restOfToday + newPerDay * (day - today - 1)));
  const examDay = settings.examDay === null || settings.examDay < today ? null : settings.examDay;
  const last = lastDay(unseen - restOfToday, newPerDay, today);
  const lastNewDay = unseen === 0 || (examDay !== null && last >= examDay) ? null : last;
  if (examDay === null) {
    return { lastNewDay: Number.isFinite(last) ? lastNewDay : null, settlingDays: null, late: 0, leftUnseen: 0 };
  }
  const passFrom = finalPassOf(settings)?.from ?? examDay;
  return {
    lastNewDay,
    settlingDays: lastNewDay === null ? null : Math.max(0, passFrom - lastNewDay - 1),
    late: metBefore(examDay) - metBefore(passFrom),
    leftUnseen: unseen - metBefore(examDay),
  };
}

function lastDay(afterToday: number, newPerDay: number, today: number): number {
  return afterToday <= 0 ? today : today + Math.ceil(afterToday / newPerDay);
}
