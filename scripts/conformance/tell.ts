import type { Difference } from "./match";

const LONGEST = 300;

/** A difference in one line. */
export function tell({ path, expected, actual }: Difference): string {
  return `${path}: expected ${show(expected)}, was ${show(actual)}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
