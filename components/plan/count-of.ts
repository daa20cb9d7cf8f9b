const NUMBER = new Intl.NumberFormat("en-GB");

/** A number with its noun: `1 card`, `1,200 cards`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? noun : plural}`;
}
