import { KEPT_EVENTS } from "./condense";
import type { Log } from "./log";

/** From this length on the tail is condensed, as soon as the page has time. */
export const LONGEST_TAIL = 2000;

/** A form is as long as a thousand other events: so many that could be condensed are enough to do it. */
const MOST_FORMS = 2;

/** Whether the tail of a log takes longer to read at the next start than it need. */
export function isHeavy({ tail, postponed }: Log): boolean {
  const due = tail.length - postponed;
  if (due > LONGEST_TAIL) return true;
  const ripe = tail.slice(0, Math.max(0, due - KEPT_EVENTS));
  return ripe.filter(({ type }) => type === "exam-started").length >= MOST_FORMS;
}
