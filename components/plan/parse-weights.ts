import { failure, type Result, success } from "@/lib/util";

/** Lowest and highest value of each weight of FSRS-6, as `ts-fsrs` keeps to them. */
const RANGES: readonly (readonly [low: number, high: number])[] = [
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0.01, 0.8],
  [0.1, 0.8],
];

/** Longer text is not weights. */
const MAX_LENGTH = 2000;

/**
 * Reads the weights of FSRS-6 as Anki and the optimiser print them: numbers parted by commas, semicolons or space, with or without
 * brackets.
 *
 * @returns the 21 numbers, null for no text at all, or a sentence that says what is wrong
 */
export function parseWeights(text: string): Result<readonly number[] | null, string> {
  if (text.length > MAX_LENGTH) return failure("This is too long for 21 numbers.");
  const words = text.split(/[\s,;[\]]+/).filter((word) => word !== "");
  if (words.length === 0) return success(null);
  const strange = words.find((word) => !/^-?\d*\.?\d+(?:e-?\d+)?$/i.test(word));
  if (strange !== undefined)
    return failure(`“${strange.slice(0, 20)}” is not a number. Paste 21 numbers and no words.`);
  if (words.length !== RANGES.length) return failure(countWrong(words.length));
  const weights = words.map(Number);
  const place = RANGES.findIndex(([low, high], index) => !within(weights[index], low, high));
  const range = RANGES[place];
  if (range) return failure(`Number ${place + 1} is ${words[place]}; FSRS-6 takes ${range[0]} to ${range[1]} there.`);
  return success(weights);
}

function countWrong(count: number): string {
  const found = `${count === 1 ? "This is 1 number" : `These are ${count} numbers`}; FSRS-6 has 21.`;
  return count === 17 || count === 19 ? `${found} An older version of FSRS had ${count}.` : found;
}

function within(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && value >= low && value <= high;
}
