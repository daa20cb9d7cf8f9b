import { createScheduler } from "@/lib/cards";
import { countLog, progressOf } from "./fold";
import type { Progress, ProgressEvent } from "./model";
import { createTally } from "./tally";
import { union } from "./union";

/**
 * The learner's state after these events. Their order in the list doesn't matter, and an event that stands there twice
 * counts once. Linear in the number of events but for sorting.
 */
export function replay(events: readonly ProgressEvent[]): Progress {
  const tally = createTally(createScheduler);
  countLog(tally, union(events));
  return progressOf(tally);
}
