import type { Random } from "@/lib/util";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LENGTH = 64;

/** A task token: a new one for each attempt, because the one of an attempt that ended is dead. */
export function taskToken(random: Random): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(random.below(ALPHABET.length))).join("");
}

/** A version 4 UUID, for ids that the service makes. */
export function uuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16)).join("");
  const variant = "89ab".charAt(random.below(4));
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join("-");
}
