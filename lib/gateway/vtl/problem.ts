/** What is wrong with a template, found when it is parsed or when it runs. */
export interface TemplateProblem {
  /** In one sentence. */
  readonly message: string;
  /** Where, in UTF-16 units from the start of the template. */
  readonly offset: number;
}
