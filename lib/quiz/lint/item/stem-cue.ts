import type { Item } from "../../model";
import { contentWords } from "../../text-profile";

const SHORTEST = 4;
const PREFIX = 6;
const FUNCTION_WORD =
  /^(?:with|that|this|these|those|your|their|them|they|which|what|when|where|from|into|have|does|been|were|will|must|only|also|than|then|each|every|other|both|such|after|before|until|while|without|over|under|through|about)$/;

/**
 * H12: no word of the stem, apart from the topic, leads to the key because it stands there and in no other option.
 * Crude, so an author's own item is left to the author.
 */
export function checkStemCue(item: Item): string | null {
  if (item.type !== "multiple-choice" || item.generator === "authored") return null;
  const key = item.options.filter((option) => option.correct).flatMap((option) => rootsOf(option.text));
  const others = new Set(item.options.filter((option) => !option.correct).flatMap((option) => rootsOf(option.text)));
  const stem = new Set(rootsOf(item.stem));
  const about = new Set(item.tags.flatMap((tag) => rootsOf(tag.replaceAll("-", " "))));
  const cue = key.find((root) => stem.has(root) && !others.has(root) && !about.has(root));
  return cue === undefined ? null : `“${cue}…” stands in the stem and in the key alone`;
}

/** The first letters of the longer words: `regional` and `region` count as the same. */
function rootsOf(text: string): readonly string[] {
  return contentWords(text)
    .filter((word) => word.length >= SHORTEST && !/^\d/.test(word) && !FUNCTION_WORD.test(word))
    .map((word) => word.slice(0, PREFIX));
}
