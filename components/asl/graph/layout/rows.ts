import { END_MARK, RETRY_HEIGHT } from "./geometry";
import type { Slot } from "./layers";
import type { Measure } from "./measure-slots";
import type { Jog, Tracks } from "./tracks";

/** Where the layers stand, from the top. */
export interface Rows {
  /** The middle line; a shape that is higher than others hangs below it. */
  readonly middleOf: (layer: number) => number;
  readonly trackY: (jog: Jog) => number;
  readonly height: number;
}

/** Between two layers without jogs, and what a jog adds. */
const CHANNEL = 18;
const TRACK = 9;

/** Stacks the layers, with as much room between two as the jogs there take. */
export function rowsOf(
  layers: readonly (readonly Slot[])[],
  { of, counts }: Tracks,
  measures: ReadonlyMap<Slot, Measure>,
): Rows {
  const middles: number[] = [];
  const channels: number[] = [];
  let y = 0;
  for (const [index, layer] of layers.entries()) {
    const height = Math.max(0, ...layer.map((slot) => measures.get(slot)?.size.height ?? 0));
    middles.push(y + Math.min(height, RETRY_HEIGHT) / 2);
    channels.push(y + height);
    const count = counts[index] ?? 0;
    y += height + (index === layers.length - 1 ? END_MARK : Math.max(CHANNEL, (count + 1) * TRACK));
  }
  const heightOf = (channel: number) => Math.max(CHANNEL, ((counts[channel] ?? 0) + 1) * TRACK);
  return {
    middleOf: (layer) => middles[layer] ?? 0,
    trackY: (jog) => {
      const step = heightOf(jog.channel) / ((counts[jog.channel] ?? 0) + 1);
      return Math.round((channels[jog.channel] ?? 0) + step * ((of.get(jog) ?? 0) + 1));
    },
    height: y,
  };
}
