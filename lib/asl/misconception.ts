/**
 * Wrong ideas of the service that learners have. An execution of a machine compiled with one of them behaves as if the idea were
 * right; each is carried out beside the rule that it bends, chosen when the definition is compiled.
 */
export const MISCONCEPTIONS = [
  /** `ResultPath: null` throws the input away (true: the result). */
  "result-path-null-discards-input",
  /** Without ResultPath the result is merged into the input (true: it replaces the input). */
  "result-path-merges-by-default",
  /** Catch drops the input even with a ResultPath. */
  "catch-drops-input",
  /** MaxAttempts counts the first try (true: only the retries). */
  "max-attempts-counts-first-try",
  /** The wait before retry n is interval × rate × n (true: interval × rateⁿ⁻¹). */
  "backoff-is-linear",
  /** The last rule that matches wins (true: the first). */
  "choice-takes-last-match",
  /** Without a match and a Default the execution goes on after the Choice, that is, ends well (true: it fails). */
  "missing-default-passes-on",
  /** Parallel merges the objects of its branches (true: an array in the branches' order). */
  "parallel-merges-objects",
  /** Map stops at the first failure and keeps the results so far (true: it fails). */
  "map-keeps-results-at-failure",
  /** OutputPath is applied to the result, before ResultPath. */
  "output-path-before-result-path",
  /** States.ALL catches and retries States.Runtime. */
  "states-all-catches-runtime",
  /** A Wait stops sibling branches too. */
  "wait-blocks-siblings",
  /** What Assign sets is visible in the same state's Output or OutputPath. */
  "assign-visible-in-output",
] as const;

export type Misconception = (typeof MISCONCEPTIONS)[number];
