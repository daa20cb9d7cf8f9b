import type { Item } from "@/lib/quiz";
import { hashLanes } from "@/lib/util";

/**
 * A short name for the items that forms are drawn from, in their order: a link made from other items leads to another
 * form, and this tells. It looks at which items there are and how long their stems are, so that 100,000 take some
 * milliseconds. Up to seven characters of base 36.
 */
export function bankHash(items: readonly Item[]): string {
  let hash = items.length;
  for (const { id, stem } of items) {
    const [high, low] = hashLanes(id);
    hash = Math.imul(hash ^ high, 0x01000193) ^ low ^ stem.length;
  }
  return (hash >>> 0).toString(36);
}
