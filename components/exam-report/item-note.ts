import type { EntryResult } from "@/lib/exam";
import { chosenIds } from "./entry-letters";

/** The line under an item: the misconception behind the answer, or that there was none. Empty where all is well. */
export function itemNote({ entry: { item }, state, outcome, changed }: EntryResult): string {
  if (outcome === "blank") {
    if (!state.seen) return "Never reached";
    return state.response === null ? "Left blank" : "Left incomplete";
  }
  if (outcome === "right") return changed === "wrong-to-right" ? "Changed from wrong to right" : "";
  const believed = misconceptionOf(item, chosenIds(state.response));
  const parts = [believed, changed === "right-to-wrong" ? "changed from right to wrong" : ""];
  return capital(parts.filter((part) => part !== "").join("; "));
}

function misconceptionOf(item: EntryResult["entry"]["item"], chosen: readonly string[]): string {
  if (!("options" in item)) return "";
  const wrong = item.options.find(({ id, correct }) => !correct && chosen.includes(id));
  return wrong?.misconception ?? "";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
