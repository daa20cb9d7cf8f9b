import { formatQuantity, type Item } from "@/lib/quiz";
import { assertNever } from "@/lib/util";

/** What an item gives to read, and what it asks for, as texts that can be looked for in one another. */
export interface Cue {
  /** What is asked. */
  readonly stem: string;
  /** All that can be chosen. */
  readonly options: string;
  readonly keys: readonly string[];
}

/** A shorter key (`403`, `Map`) says nothing by standing in a stem. */
const SHORTEST_IN_STEM = 4;

/** Options are names that many items share; a key that is a phrase of its own gives itself away there too. */
const SHORTEST_IN_OPTIONS = 20;

export function cueOf(item: Item): Cue {
  const [stems, options, keys] = texts(item);
  return { stem: plain(stems), options: plain(options), keys: keys.map((key) => plain([key])) };
}

/** Whether someone who reads `other` could find a key of `item` in it. */
export function isGivenAway({ keys }: Cue, other: Cue): boolean {
  return keys.some(
    (key) =>
      (key.length > SHORTEST_IN_STEM && other.stem.includes(key)) ||
      (key.length > SHORTEST_IN_OPTIONS && other.options.includes(key)),
  );
}

type Texts = readonly [stems: readonly string[], options: readonly string[], keys: readonly string[]];

function texts(item: Item): Texts {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze": {
      const keys = item.options.filter(({ correct }) => correct);
      return [[item.stem], item.options.map(({ text }) => text), keys.map(({ text }) => text)];
    }
    case "numeric":
      return [[item.stem], [], [formatQuantity({ value: item.answer, unit: item.unit })]];
    case "ordering":
      return [[item.stem], item.steps.map(({ text }) => text), []];
    case "matching": {
      const answers = item.pairs.map(({ answer }) => answer);
      return [[item.stem, ...item.pairs.map(({ prompt }) => prompt)], answers, answers];
    }
    default:
      return assertNever(item);
  }
}

/** Lower-case words, each with one space in front: a key is found where a word begins, in the plural too. */
function plain(parts: readonly string[]): string {
  const words = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}$%]+/gu, " ")
      .trim(),
  );
  return words.map((word) => ` ${word}`).join(" /");
}
