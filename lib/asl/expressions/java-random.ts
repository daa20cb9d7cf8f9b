const MULTIPLIER = 0x5deece66dn;
const MASK = (1n << 48n) - 1n;

/** The generator of `java.util.Random`, which AWS uses where an expression gives a seed: the same seed gives the same numbers there. */
export class JavaRandom {
  private state: bigint;

  /** @param seed rounded to a whole number */
  constructor(seed: number) {
    this.state = (BigInt(Math.round(seed)) ^ MULTIPLIER) & MASK;
  }

  /** The next number, at least 0 and below 1 (`nextDouble`). */
  next(): number {
    return (this.bits(26) * 2 ** 27 + this.bits(27)) * 2 ** -53;
  }

  private bits(count: number): number {
    this.state = (this.state * MULTIPLIER + 0xbn) & MASK;
    return Number(this.state >> BigInt(48 - count));
  }
}
