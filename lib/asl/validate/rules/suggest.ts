import { closestName } from "@/lib/util";

/** Names that are looked through for one suggestion, and suggestions of one rule: more would cost more than they help. */
const NAMES = 1000;
const SUGGESTIONS = 20;

/** Finds what was probably meant, as a sentence for `fix`; gives up after a number of calls, so that hostile input stays cheap. */
export class Suggester {
  #left = SUGGESTIONS;

  /** `Did you mean "ResultPath"?`, or null. */
  didYouMean(name: string, known: Iterable<string>): string | null {
    if (--this.#left < 0) return null;
    const names: string[] = [];
    for (const candidate of known) if (names.push(candidate) >= NAMES) break;
    const closest = closestName(name, names);
    return closest === null || closest === name ? null : `Did you mean "${closest}"?`;
  }
}
