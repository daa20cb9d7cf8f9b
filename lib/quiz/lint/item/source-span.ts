import type { Item } from "../../model";
import { contentWords, normalOf } from "../../text-profile";

const LEAST_SHARE = 0.5;

/** H8: the item names file and lines, and these lines hold the words that decide it. */
export function checkSourceSpan(item: Item): string | null {
  const { file, line, endLine, text } = item.source;
  if (file === "" || !Number.isInteger(line) || line < 1 || endLine < line) return "the source has no lines";
  const source = normalOf(text).replace(/(?<=\d)[, _](?=\d{3})/g, "");
  const missing = decidingTexts(item).find((each) => shareOf(each, source) < LEAST_SHARE);
  return missing === undefined ? null : `the source lines do not hold “${missing}”`;
}

function shareOf(text: string, source: string): number {
  const words = contentWords(text);
  return words.length === 0 ? 1 : words.filter((word) => source.includes(word)).length / words.length;
}

function decidingTexts(item: Item): readonly string[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return item.options
        .filter((option) => option.correct)
        .map((option) => option.text.replace(/(?<=\d),(?=\d{3})/g, ""));
    case "ordering":
      return item.steps.map((step) => step.text);
    case "matching":
      return item.pairs.flatMap((pair) => [pair.prompt, pair.answer]);
    case "numeric":
      return [];
  }
}
