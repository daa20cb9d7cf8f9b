import { hashLanes } from "@/lib/util";
import { learningDay } from "./learning-day";
import type { CardId, CardSettings, Memory, Moment } from "./model";

/** A card in the learning steps may come this much early where nothing else is left, as in Anki. No step is longer. */
export const LOOK_AHEAD = 20 * 60_000;

/**
 * The learning day on which a card is due, seen from `today`. In the learning steps that is the day of the last review.
 *
 * An exam date is a view over the schedule. In the final pass, the `finalPass` days before the exam, every card is seen
 * once: one that is due in these days on its own day, one that would come later on a day spread by its id, unless it was
 * reviewed within the pass already. A card due before the pass stays where it is, and its next interval falls under the
 * same rule. A day that was missed leaves its cards due. After the exam day the schedule is the plain one again.
 */
export function dueDay(id: CardId, memory: Memory, settings: CardSettings, today: number): number {
  const day = memory.lastDay + memory.interval;
  const { examDay, finalPass } = settings;
  if (examDay === null || finalPass === 0 || today > examDay) return day;
  if (day < examDay || memory.lastDay >= examDay - finalPass) return day;
  return examDay - finalPass + (hashLanes(id)[1] % finalPass);
}

/**
 * Whether the card is to be reviewed now. In the learning steps minutes count. A step that seems to end later than any
 * step can means that the clock was set back: the card doesn't wait for that.
 */
export function isDue(id: CardId, memory: Memory, settings: CardSettings, now: Moment): boolean {
  if (memory.phase !== "review") return memory.due <= now.at || memory.due > now.at + LOOK_AHEAD;
  const today = learningDay(now);
  return dueDay(id, memory, settings, today) <= today;
}
