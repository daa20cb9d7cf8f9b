import { grouped } from "./grouped";

/** A sideways stretch of an edge between two layers. */
export interface Jog {
  readonly channel: number;
  readonly from: number;
  readonly to: number;
  /** Jogs with the same key may lie on each other: they lead to the same shape. */
  readonly key: object;
}

export interface Tracks {
  readonly of: ReadonlyMap<Jog, number>;
  /** How many tracks a channel needs. */
  readonly counts: readonly number[];
}

/** Gives each jog a track in its channel, so that no two different ones lie on each other. */
export function tracksOf(jogs: readonly Jog[]): Tracks {
  const of = new Map<Jog, number>();
  const counts: number[] = [];
  for (const [channel, among] of grouped(jogs, (jog) => jog.channel)) {
    const tracks: { key: object; low: number; high: number }[][] = [];
    for (const jog of among.toSorted(fromTheOutside)) {
      const [low, high] = [Math.min(jog.from, jog.to), Math.max(jog.from, jog.to)];
      const isFree = (taken: { key: object; low: number; high: number }) =>
        taken.key === jog.key || taken.high + GAP < low || taken.low - GAP > high;
      const free = tracks.findIndex((track) => track.every(isFree));
      const index = free === -1 ? tracks.length : free;
      tracks[index] ??= [];
      tracks[index]?.push({ key: jog.key, low, high });
      of.set(jog, index);
    }
    counts[channel] = tracks.length;
  }
  return { of, counts };
}

const GAP = 6;

/** Of jogs to the right, the one that goes farthest stands highest; of jogs to the left, too. */
function fromTheOutside(one: Jog, other: Jog): number {
  const [a, b] = [one.to - one.from, other.to - other.from];
  if (Math.sign(a) !== Math.sign(b)) return Math.sign(a) - Math.sign(b);
  return a > 0 ? other.from - one.from : one.from - other.from;
}
