/** Bounds of templates. The first two are the service's (quotas, known issues of the developer guide), the others keep one from holding the page. */
export const TemplateLimits = {
  /** Bytes of a template. */
  bytes: 300 * 1024,
  /** Iterations of one `#foreach`; the rest is left out. */
  iterations: 1_000,
  /** Nodes, operations and values that one rendering may work on. */
  steps: 500_000,
  /** UTF-16 units of all texts that one rendering makes, its output included. */
  characters: 40_000_000,
  /** Macros within each other, and levels of lists and maps. */
  depth: 100,
} as const;
