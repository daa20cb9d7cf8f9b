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
  const { asked, shown, keys } = texts(item);
  const options = plain(shown);
  const parts = options.split(SEPARATOR).map((part) => part.trimEnd());
  return { stem: plain(asked), options, keys: keys.flatMap((at) => parts[at] ?? []) };
}

/** Whether someone who reads `other` could find a key of `item` in it. */
export function isGivenAway({ keys }: Cue, other: Cue): boolean {
  return keys.some(
    (key) =>
      (key.length > SHORTEST_IN_STEM && other.stem.includes(key)) ||
      (key.length > SHORTEST_IN_OPTIONS && other.options.includes(key)),
  );
}

interface Texts {
  readonly asked: readonly string[];
  readonly shown: readonly string[];
  /** Which of those that are shown are keys. */
  readonly keys: readonly number[];
}

function texts(item: Item): Texts {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze": {
      const keys = item.options.flatMap(({ correct }, at) => (correct ? [at] : []));
      return { asked: [item.stem], shown: item.options.map(({ text }) => text), keys };
    }
    case "numeric":
      return { asked: [item.stem], shown: [formatQuantity({ value: item.answer, unit: item.unit })], keys: [0] };
    case "ordering":
      return { asked: [item.stem], shown: item.steps.map(({ text }) => text), keys: [] };
    case "matching": {
      const shown = item.pairs.map(({ answer }) => answer);
      return { asked: [item.stem, ...item.pairs.map(({ prompt }) => prompt)], shown, keys: [...shown.keys()] };
    }
    default:
      return assertNever(item);
  }
}

const SEPARATOR = "\u0000";

/** Lower-case words, each with one space in front: a key is found where a word begins, in the plural too. */
function plain(parts: readonly string[]): string {
  const clean = parts.map((part) => part.replaceAll(SEPARATOR, " ")).join(`${SEPARATOR} `);
  return ` ${clean.toLowerCase()}`.replace(/[^\p{L}\p{N}$%\0]+/gu, " ");
}
