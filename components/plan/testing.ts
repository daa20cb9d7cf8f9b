import { dayOfDate, type Plan } from "@/lib/cards";

/** The learning day of a date that is one. */
export function day(date: string): number {
  const found = dayOfDate(date);
  if (found === null) throw new Error(`no date: ${date}`);
  return found;
}

export const TODAY = day("2026-11-22");
export const EXAM = day("2026-12-18");

/** A plan that works out: 26 days, 280 unseen cards of 300. */
export const PLAN: Plan = {
  exam: "ahead",
  examDay: EXAM,
  daysLeft: EXAM - TODAY,
  finalPass: { from: EXAM - 5, to: EXAM - 1 },
  cards: 300,
  unseen: 280,
  newPerDay: 14,
  chosen: false,
  lastNewDay: day("2026-12-11"),
  settlingDays: 1,
  leftUnseen: 0,
  recall: { all: 0.87, met: 0.9 },
  load: null,
  obstacles: [],
  missed: [],
};
