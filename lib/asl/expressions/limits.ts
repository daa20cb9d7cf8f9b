/** Bounds of one evaluation, so that no expression can hold the page. Generous beside a payload of 256 KiB. */
export const EvaluationLimits = {
  /** UTF-16 units of a path or intrinsic function. */
  text: 20_000,
  /** Parentheses, filters and calls within each other in the text of an expression. */
  nesting: 50,
  /** Nodes that one JSONPath may visit. */
  visits: 500_000,
  /** UTF-16 units of a text that an expression makes; a payload of more than 256 KiB fails anyway. */
  printed: 1_000_000,
  /** Levels of arrays and objects that are searched, compared or printed. */
  depth: 1_000,
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
