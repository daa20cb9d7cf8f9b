import type { EntryResult } from "@/lib/exam";

export type ItemFilter = "wrong" | "flagged" | "slow" | "changed" | "all";

export const ITEM_FILTERS: readonly { readonly value: ItemFilter; readonly label: string }[] = [
  { value: "wrong", label: "Wrong" },
  { value: "flagged", label: "Flagged" },
  { value: "slow", label: "Slow" },
  { value: "changed", label: "Changed" },
  { value: "all", label: "All" },
];

/** The entries that a filter lets through, in the order of the form. Blank ones are among the wrong. */
export function filtered(results: readonly EntryResult[], filter: ItemFilter): readonly EntryResult[] {
  return results.filter((result) => passes(result, filter));
}

function passes({ outcome, state, slow, changed }: EntryResult, filter: ItemFilter): boolean {
  switch (filter) {
    case "wrong":
      return outcome !== "right";
    case "flagged":
      return state.flagged;
    case "slow":
      return slow;
    case "changed":
      return changed !== null;
    case "all":
      return true;
  }
}
