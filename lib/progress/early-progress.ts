import { countLog, progressOf } from "./fold";
import type { Progress, ProgressEvent } from "./model";
import { createTally } from "./tally";
import { union } from "./union";

/** As `replay`, but for the memories of cards, whose code is too heavy for the first moments of a page. */
export function earlyProgress(events: readonly ProgressEvent[]): Progress {
  const tally = createTally(null);
  countLog(tally, union(events));
  return progressOf(tally);
}
