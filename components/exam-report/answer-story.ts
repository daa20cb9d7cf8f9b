import type { EntryResult } from "@/lib/exam";
import { chosenIds, lettersOf } from "./entry-letters";
import { clockText } from "./figure-text";

const CONFIDENCE = { guess: "You called it a guess.", unsure: "You were unsure.", sure: "You were sure." } as const;

/** How the answer came about, in short sentences: time, change, flag, confidence. */
export function answerStory({ entry, state, changed }: EntryResult, pace: number): string {
  const first = lettersOf(entry, chosenIds(state.first));
  const last = lettersOf(entry, chosenIds(state.response));
  return [
    `${clockText(state.time)} on the screen; the even pace was ${clockText(pace)}.`,
    changed === null ? "" : first && last ? `Changed from ${first} to ${last}.` : "The answer was changed.",
    state.flagged ? "Flagged." : "",
    state.confidence === null ? "" : CONFIDENCE[state.confidence],
    entry.scored ? "" : "This item was unscored.",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
