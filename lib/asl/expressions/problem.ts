/** Why a path, intrinsic function or JSONata expression does not parse. */
export interface ExpressionProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where, in UTF-16 units from the start of the expression's text. */
  readonly offset: number;
}

/** A problem of an expression within a template. */
export interface TemplateProblem extends ExpressionProblem {
  /** JSON pointer to the text within the template. */
  readonly pointer: string;
  /** The key whose value it is, with its `.$`; empty for a JSONata text that is an array's element. */
  readonly field: string;
  readonly language: "JSONPath" | "JSONata";
}
