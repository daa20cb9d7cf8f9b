import { type EntryResult, type FormEntry, presentEntry } from "@/lib/exam";
import type { OptionId, Response } from "@/lib/quiz";

/** The options in the order in which the form showed them; none for items without options to choose from. */
function shownOptions(entry: FormEntry) {
  const presentation = presentEntry(entry);
  return "options" in presentation ? presentation.options : [];
}

/** Letters of the keys, such as `B` or `A, D`; empty for items without letters. */
export function keyLetters(entry: FormEntry): string {
  const { item } = entry;
  if (!("options" in item)) return "";
  return lettersOf(
    entry,
    item.options.filter(({ correct }) => correct).map(({ id }) => id),
  );
}

/** Letters of what was chosen; a dash where nothing was. */
export function chosenLetters({ entry, state }: Pick<EntryResult, "entry" | "state">): string {
  if (shownOptions(entry).length === 0) return state.response === null ? "–" : "";
  return lettersOf(entry, chosenIds(state.response)) || "–";
}

export function lettersOf(entry: FormEntry, ids: readonly OptionId[]): string {
  return shownOptions(entry)
    .flatMap(({ id }, place) => (ids.includes(id) ? [String.fromCharCode(65 + place)] : []))
    .join(", ");
}

/** The options that a response chooses. */
export function chosenIds(response: Response | null): readonly OptionId[] {
  if (response?.type === "multiple-choice") return response.option === null ? [] : [response.option];
  return response?.type === "multiple-response" ? response.options : [];
}
