import { parseQuantity, sameQuantity } from "./quantity";
import { knownUnit } from "./units";

/**
 * The form in which texts of facts, options and answers are compared: lower case, single spaces, straight quotes and
 * hyphens, no backticks, no bold marks, no article in front, no punctuation at the end, unit words in the singular.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/`/g, "")
    .replace(/\*\*/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = trimPunctuation(plain.replace(/^(?:(?:the|an?) )+(?=\S)/, ""));
  return singularUnits(bare === "" ? plain : bare);
}

/** Whether two texts say the same: alike when normalised, or the same amount in other units. */
export function sameText(one: string, other: string): boolean {
  if (normalise(one) === normalise(other)) return true;
  const left = parseQuantity(one);
  const right = left && parseQuantity(other);
  return left !== null && right !== null && left.qualifier === right.qualifier && sameQuantity(left, right);
}

function trimPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && " .,;:!?…".includes(text[end - 1] ?? " ")) end--;
  return text.slice(0, end);
}

/** `5 minutes` and `5 mins` become `5 minute`; other words stay. */
function singularUnits(text: string): string {
  return text.replace(/(\d) ?([a-z%]+)(?![\p{L}\d_%])/gu, (all, digit: string, word: string) => {
    const unit = knownUnit(word);
    return unit ? `${digit} ${unit.toLowerCase()}` : all;
  });
}
