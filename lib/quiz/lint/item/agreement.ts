import { fitsBlank, hasArticle } from "../../items/article";
import { countWords } from "../../items/wording";
import type { Item } from "../../model";
import type { ItemRule } from "./rule";

type OptionItem = Extract<Item, { options: unknown }>;

const LONGEST_NAME = 5;

/** H14: every option can stand where the stem wants it, and the key is not the odd one out by its article or full stop. */
export const checkAgreement: ItemRule = (item) => {
  if (!("options" in item)) return null;
  if (item.type === "cloze") return clash(item);
  if (isOddKey(item, (text) => /[.!]$/.test(text))) return "the key alone differs by its full stop";
  const areNames = item.options.every(({ text }) => countWords(text) <= LONGEST_NAME);
  return areNames && isOddKey(item, hasArticle) ? "the key alone differs by its article" : null;
};

function clash({ stem, options }: OptionItem): string | null {
  const misfit = options.find(({ text }) => !fitsBlank(stem, text));
  return misfit ? `“${misfit.text}” does not fit the words before the blank` : null;
}

/** Whether all keys have a form that no other option has, or lack one that all others have. */
function isOddKey({ options }: OptionItem, has: (text: string) => boolean): boolean {
  const forms = options.map(({ text, correct }) => has(text) === correct);
  return options.length >= 3 && (forms.every(Boolean) || !forms.some(Boolean));
}
