import type { CardId } from "../model";

/** Card ids are 64 bits in base 36 (`hashText`). */
const OURS = /^[0-9a-z]{13}$/;
const BITS = 64;
const INTEGER = /^-?\d{1,20}$/;

/**
 * The card id as review logs have it: a signed integer of 64 bits, which every optimiser takes (some read nothing
 * else). An id that came from elsewhere as a text stays that text.
 */
export function toLogId(id: string): string {
  const value = OURS.test(id) ? parseBase36(id) : null;
  return value === null || value >= 2n ** 64n ? id : BigInt.asIntN(BITS, value).toString();
}

/** The card id of {@link toLogId}; null where the text is none. */
export function fromLogId(text: string): CardId | null {
  if (text === "" || text.length > 300) return null;
  if (!INTEGER.test(text)) return text as CardId;
  const value = BigInt(text);
  if (value !== BigInt.asIntN(BITS, value)) return null;
  return BigInt.asUintN(BITS, value).toString(36).padStart(13, "0") as CardId;
}

function parseBase36(text: string): bigint {
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value;
}
