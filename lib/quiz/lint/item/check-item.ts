import type { Item } from "../../model";
import { checkAbsoluteCue } from "./absolute-cue";
import { checkAgreement } from "./agreement";
import { checkCatchAllOptions } from "./catch-all-options";
import { checkHomogeneousOptions } from "./homogeneous-options";
import { checkLengthCue } from "./length-cue";
import { checkMetadata } from "./metadata";
import { checkNegativeStem } from "./negative-stem";
import { checkNumberOfKeys } from "./number-of-keys";
import { checkOrderedOptions } from "./ordered-options";
import { checkPlainText } from "./plain-text";
import { checkRationales } from "./rationales";
import type { ItemRule } from "./rule";
import { checkSourceSpan } from "./source-span";
import { checkStemCue } from "./stem-cue";
import { checkStemForm } from "./stem-form";
import { checkStemLength } from "./stem-length";
import { checkSynonymousOptions } from "./synonymous-options";

/** A rule that an item breaks. */
export interface Violation {
  /** `H3`, `H4` …: the number of the rule. */
  readonly gate: string;
  readonly reason: string;
}

/** The rules of an item by their number, each with what it counts. */
export const ITEM_RULES: Readonly<Record<string, { readonly name: string; readonly check: ItemRule }>> = {
  H3: { name: "Other number of keys than the stem states", check: checkNumberOfKeys },
  H4: { name: "Options that say the same", check: checkSynonymousOptions },
  H5: { name: "Options that speak of other options", check: checkCatchAllOptions },
  H6: { name: "Options without a rationale of their own", check: checkRationales },
  H8: { name: "Source lines without the deciding words", check: checkSourceSpan },
  H9: { name: "Stems that do not end in one question", check: checkStemForm },
  H10: { name: "Negative stems without emphasis", check: checkNegativeStem },
  H11: { name: "Keys that are by far the longest", check: checkLengthCue },
  H12: { name: "Stem words found in the key alone", check: checkStemCue },
  H13: { name: "Absolute or vague words in distractors alone", check: checkAbsoluteCue },
  H14: { name: "Options that do not agree with the stem", check: checkAgreement },
  H15: { name: "Options of different kind or length", check: checkHomogeneousOptions },
  H16: { name: "Amounts out of order", check: checkOrderedOptions },
  H18: { name: "Stems that are too long", check: checkStemLength },
  H19: { name: "Items without their metadata", check: checkMetadata },
  H20: { name: "Items that need eyes", check: checkPlainText },
};

/** Every rule that an item breaks; an item that breaks none is fit to ask. */
export function checkItem(item: Item): readonly Violation[] {
  return Object.entries(ITEM_RULES).flatMap(([gate, { check }]) => {
    const reason = check(item);
    return reason === null ? [] : [{ gate, reason }];
  });
}
