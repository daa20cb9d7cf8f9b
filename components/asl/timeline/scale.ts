import type { RunRecord } from "../model";
import { secondsText } from "./segments";

/** How the timeline is drawn: on the virtual clock, or each event as wide as any other. */
export type ScaleKind = "time" | "events";

export interface Scale {
  readonly kind: ScaleKind;
  /** Where an event stands, from 0 to 100 percent; 0 is the place before the first. */
  readonly place: (event: number) => number;
  /** The newest event that has happened at a place from 0 to 100 percent. */
  readonly eventAt: (percent: number) => number;
  readonly ticks: readonly { readonly percent: number; readonly label: string }[];
}

/** A scale of a run. A run that takes no virtual time has the one of events only. */
export function scaleOf(record: RunRecord, wanted: ScaleKind): Scale {
  const { events } = record;
  const end = events.length === 0 ? 0 : events.at(events.length - 1).seconds;
  return wanted === "time" && end > 0 ? timeScale(record, end) : eventScale(events.length);
}

function timeScale({ events }: RunRecord, end: number): Scale {
  return {
    kind: "time",
    place: (event) => (event === 0 ? 0 : (events.at(event - 1).seconds / end) * 100),
    eventAt(percent) {
      // Percent and back does not give exactly the same seconds.
      const seconds = (percent / 100) * end + end * 1e-9;
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (events.at(middle).seconds <= seconds) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    ticks: roundSteps(end, TIME_STEPS).map((seconds) => ({
      percent: (seconds / end) * 100,
      label: secondsText(seconds),
    })),
  };
}

function eventScale(length: number): Scale {
  const end = Math.max(1, length);
  return {
    kind: "events",
    place: (event) => (event / end) * 100,
    eventAt: (percent) => Math.round((percent / 100) * length),
    ticks: roundSteps(end, COUNT_STEPS).map((count) => ({ percent: (count / end) * 100, label: `${count}` })),
  };
}

const COUNT_STEPS = [1, 2, 5, 10, 20, 50];
/** Round numbers of seconds, minutes, hours and days. */
const TIME_STEPS = [
  1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 21_600, 43_200, 86_400, 172_800, 604_800,
];
const MOST_TICKS = 6;

function roundSteps(end: number, steps: readonly number[]): readonly number[] {
  const least = end / MOST_TICKS;
  const step = steps.find((size) => size >= least) ?? beyond(least);
  const fine = end < 1 && steps === TIME_STEPS ? beyond(least) : step;
  return Array.from({ length: Math.floor(end / fine + 1e-9) + 1 }, (_none, index) =>
    Number((index * fine).toPrecision(6)),
  );
}

/** The next larger of 1, 2 and 5 times a power of ten. */
function beyond(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}
