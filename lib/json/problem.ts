/** Why an expression does not parse. */
export interface ExpressionProblem {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Where, in UTF-16 units from the start of the expression's text. */
  readonly offset: number;
}
