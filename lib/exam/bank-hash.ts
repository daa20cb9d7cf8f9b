import type { Item } from "@/lib/quiz";
import { hashText } from "@/lib/util";

/**
 * A short name for the items that a form is drawn from, whatever their order: a link made from other items gives
 * another form, and this tells. Six characters of base 36.
 */
export function bankHash(items: readonly Item[]): string {
  const lines = items.map(({ id, stem, factIds }) => `${id} ${stem} ${factIds.join(" ")}`);
  return hashText(lines.sort().join("\n")).slice(-6);
}
