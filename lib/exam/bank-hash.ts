import type { Item } from "@/lib/quiz";

/**
 * A short name for the items that forms are drawn from, in their order: a link made from other items leads to another
 * form, and this tells. It looks at which items there are and how long their stems are (FNV-1a, 32 bits), so that
 * 100,000 take some milliseconds. Up to seven characters of base 36.
 */
export function bankHash(items: readonly Item[]): string {
  let hash = 0x811c9dc5;
  for (const { id, stem } of items) {
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ stem.length, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
