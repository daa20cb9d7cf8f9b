import type { Simulation } from "./simulate";

/** What one day costs. */
export interface DayLoad {
  /** Cards to review, new ones not counted. */
  readonly reviews: number;
  readonly fresh: number;
  readonly minutes: number;
}

/** What the days of a plan cost: means over the days, not rounded, and the first day that takes longest. */
export interface PlanLoad extends DayLoad {
  readonly busiest: DayLoad & { readonly day: number };
}

/** Cards and minutes a day; null for a simulation of no days. Each showing of a card takes `secondsPerCard`. */
export function loadOf({ days }: Simulation, secondsPerCard: number): PlanLoad | null {
  const loads = days.map(({ day, reviews, fresh, answers }) => {
    return { day, reviews, fresh, minutes: (answers * secondsPerCard) / 60 };
  });
  const [first] = loads;
  if (first === undefined) return null;
  const mean = (of: (load: DayLoad) => number) => loads.reduce((sum, load) => sum + of(load), 0) / loads.length;
  return {
    reviews: mean(({ reviews }) => reviews),
    fresh: mean(({ fresh }) => fresh),
    minutes: mean(({ minutes }) => minutes),
    busiest: loads.reduce((most, load) => (load.minutes > most.minutes ? load : most), first),
  };
}
