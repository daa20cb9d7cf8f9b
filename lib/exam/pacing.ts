import type { EntryResult, Pacing, Sitting } from "./model";

type Clock = Pick<Sitting, "answers" | "used" | "allowance">;

/** Times the even pace from which an item counts as slow. */
const SLOW = 1.5;

/** The fewest items that make a rush. */
const RUSH = 3;

/** Whether an item was on the screen for long, measured by the time that there was for each. */
export function isSlow(time: number, clock: Clock): boolean {
  return time > SLOW * paceOf(clock);
}

/** How the time was spread over the items. */
export function pacing(results: readonly EntryResult[], clock: Clock): Pacing {
  const { used, allowance } = clock;
  const pace = paceOf(clock);
  return { pace, used, allowance, slow: results.filter(({ slow }) => slow).length, rush: rush(results, pace) };
}

function paceOf({ allowance, answers }: Clock): number {
  return allowance / Math.max(1, answers.length);
}

function rush(results: readonly EntryResult[], pace: number): Pacing["rush"] {
  const calm = results.findLastIndex(({ state }) => state.time >= pace / 2);
  const hurried = results.slice(calm + 1);
  // All of them quick is a quick learner, not a rush at the end.
  if (hurried.length < RUSH || calm === -1) return null;
  return { count: hurried.length, wrong: hurried.filter(({ outcome }) => outcome !== "right").length };
}
