import type { Item } from "../model";
import { checkAbsoluteCue } from "./absolute-cue";
import { checkCatchAllOptions } from "./catch-all-options";
import type { Gate } from "./gate";
import { checkHomogeneousOptions } from "./homogeneous-options";
import { checkLengthCue } from "./length-cue";
import { checkNegativeStem } from "./negative-stem";
import { checkNumberOfKeys } from "./number-of-keys";
import { checkOrderedOptions } from "./ordered-options";
import { checkRationales } from "./rationales";
import { checkSourceSpan } from "./source-span";
import { checkStemCue } from "./stem-cue";
import { checkStemForm } from "./stem-form";
import { checkStemLength } from "./stem-length";
import { checkSynonymousOptions } from "./synonymous-options";

/** A gate that an item fails. */
export interface Violation {
  /** `H3`, `H4` …: the number of the gate. */
  readonly gate: string;
  readonly reason: string;
}

const GATES: Readonly<Record<string, Gate>> = {
  H3: checkNumberOfKeys,
  H4: checkSynonymousOptions,
  H5: checkCatchAllOptions,
  H6: checkRationales,
  H8: checkSourceSpan,
  H9: checkStemForm,
  H10: checkNegativeStem,
  H11: checkLengthCue,
  H12: checkStemCue,
  H13: checkAbsoluteCue,
  H15: checkHomogeneousOptions,
  H16: checkOrderedOptions,
  H18: checkStemLength,
};

/** Every gate that an item fails; an item with none is fit to ask. */
export function checkItem(item: Item): readonly Violation[] {
  return Object.entries(GATES).flatMap(([gate, check]) => {
    const reason = check(item);
    return reason === null ? [] : [{ gate, reason }];
  });
}
