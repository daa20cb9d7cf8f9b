/** Bounds of what is done with JSON, so that no value and no expression can hold the page. Generous beside a payload of 10 MB. */
export const JsonLimits = {
  /** UTF-16 units of a path or of a function that takes paths. */
  text: 20_000,
  /** Parentheses, filters and calls within each other in the text of an expression. */
  nesting: 50,
  /** Nodes that one JSONPath or comparison may visit. */
  visits: 500_000,
  /** UTF-16 units of a text that is printed. */
  printed: 1_000_000,
  /** Levels of arrays and objects that are searched, compared, parsed or printed. */
  depth: 1_000,
} as const;
