import { JsonLimits } from "@/lib/json";

/** Bounds of one evaluation, so that no expression can hold the page. Generous beside a payload of 256 KiB. */
export const EvaluationLimits = {
  ...JsonLimits,
  /** Evaluations of `jsonata` within each other: AWS refuses what goes deeper. */
  jsonataDepth: 100,
  /** The longest sequence of a JSONata expression: AWS refuses the next longer one. */
  jsonataSequence: 873_782,
  /** Characters of a text, or values within a value, that a JSONata variable may hold: where AWS ends. */
  jsonataSize: 4_194_304,
  /** Calls of functions within one JSONata expression. */
  jsonataCalls: 100_000,
  /** Milliseconds of one JSONata expression, for what the other bounds let pass. */
  jsonataTime: 10_000,
} as const;
