import type { Item } from "../../model";
import { normalOf } from "../../text-profile";
import { choicesOf, rationalesOf } from "./rule";

const SHORTEST = 40;

/** H6: a rationale of at least 40 characters for every option, no two alike; every wrong option names its misconception. */
export function checkRationales(item: Item): string | null {
  const rationales = rationalesOf(item);
  const short = rationales.find((rationale) => rationale.length < SHORTEST);
  if (short !== undefined) return `the rationale “${short}” is too short`;
  if (new Set(rationales.map(normalOf)).size < rationales.length) return "two options share a rationale";
  const unnamed = choicesOf(item).find((choice) => !choice.correct && !choice.misconception?.trim());
  return unnamed ? `“${unnamed.text}” names no misconception` : null;
}
