import { numberWord } from "../../items/wording";
import type { Item } from "../../model";

const FEWEST_PARTS = 3;

/** H3: as many keys as the stem states; exactly one where one is asked for. */
export function checkNumberOfKeys(item: Item): string | null {
  switch (item.type) {
    case "multiple-choice":
    case "cloze":
      return countKeys(item) === 1 ? null : `${countKeys(item)} keys instead of one`;
    case "multiple-response": {
      const states = new RegExp(`\\b(?:${numberWord(item.choose)}|${item.choose})\\b`, "i").test(item.stem);
      if (countKeys(item) !== item.choose) return `${countKeys(item)} keys, but ${item.choose} to choose`;
      return states ? null : `the stem does not say to choose ${item.choose}`;
    }
    case "ordering":
      return item.steps.length >= FEWEST_PARTS ? null : "fewer than three steps";
    case "matching":
      return item.pairs.length >= FEWEST_PARTS ? null : "fewer than three pairs";
    case "numeric":
      return Number.isFinite(item.answer) ? null : "the answer is no number";
  }
}

function countKeys({ options }: { readonly options: readonly { readonly correct: boolean }[] }): number {
  return options.filter((option) => option.correct).length;
}
