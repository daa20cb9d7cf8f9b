import { countOf } from "@/components/ui";
import type { EntryResult, Pacing } from "@/lib/exam";
import { clockText } from "./figure-text";
import { pacingScale } from "./pacing-scale";

/** What the chart of times says. */
export function pacingSentence(results: readonly EntryResult[], pacing: Pacing): string {
  const { pace, slow, rush } = pacing;
  const { top, cut } = pacingScale(results, pace);
  return [
    `Time for each item in the order of the form. The dashed line is the even pace, ${clockText(pace)}.`,
    slow > 0 ? `${countOf(slow, "item")} took half as long again.` : "",
    cut > 0 ? `${countOf(cut, "bar")} ${cut === 1 ? "is" : "are"} cut off at ${clockText(top)}.` : "",
    rush ? `The last ${rush.count} were rushed: ${rush.wrong} of them not right.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
