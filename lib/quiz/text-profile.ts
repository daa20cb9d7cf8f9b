import { normalise } from "./normalise";
import { parseQuantity, sameQuantity } from "./quantity";

// Siblings are compared over and over, so what is known of a recent text is kept.

/** Enough for the texts of a few notes; then a cache starts anew, so that memory stays bounded. */
const MOST_CACHED = 4_000;
const MOST_NAME_WORDS = 3;

/** What an option looks like; options of one item look alike. */
export type Shape = "code" | "amount" | "name" | "prose";

/** As `normalise`. */
export const normalOf = remember(normalise);

/** As `parseQuantity`. */
export const quantityOf = remember(parseQuantity);

/** The words of a text, normalised and without punctuation. */
export const wordsOf = remember(
  (text: string): ReadonlySet<string> =>
    new Set(
      normalOf(text)
        .split(/[\s,;()]+/)
        .filter(Boolean),
    ),
);

/** The words of a text that carry meaning, normalised. */
export const contentWords = remember((text: string): readonly string[] =>
  normalOf(text)
    .split(/[^\p{L}\p{N}.$_%-]+/u)
    .filter((word) => word.length >= 3 || /\d/.test(word)),
);

export const shapeOf = remember((text: string): Shape => {
  if (quantityOf(text)) return "amount";
  if (/^`[^`]+`$/.test(text.trim())) return "code";
  return text.trim().split(/\s+/).length <= MOST_NAME_WORDS ? "name" : "prose";
});

/** Whether two texts say the same: alike when normalised, or the same amount. */
export function isSame(one: string, other: string): boolean {
  if (normalOf(one) === normalOf(other)) return true;
  const [a, b] = [quantityOf(one), quantityOf(other)];
  return a !== null && b !== null && a.qualifier === b.qualifier && sameQuantity(a, b);
}

function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (known.size >= MOST_CACHED) known.clear();
    known.set(text, value);
    return value;
  };
}
