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
    rush ? rushWords(results, rush) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function rushWords(results: readonly EntryResult[], { count, wrong }: NonNullable<Pacing["rush"]>): string {
  const unreached = results.slice(-count).filter(({ state }) => !state.seen).length;
  if (unreached === count) return `The last ${count} were never reached.`;
  return `The last ${count} were rushed${unreached > 0 ? " or never reached" : ""}: ${wrong} of them not right.`;
}
