import type { ExpressionProblem } from "@/lib/json";

/** A problem of an expression within a template. */
export interface TemplateProblem extends ExpressionProblem {
  /** JSON pointer to the text within the template. */
  readonly pointer: string;
  /** The key whose value it is, with its `.$`; empty for a JSONata text that is an array's element. */
  readonly field: string;
  readonly language: "JSONPath" | "JSONata";
}
