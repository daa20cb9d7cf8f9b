/** A word of the States Language with what it means, a sentence or two, code in backticks. */
export interface HelpEntry {
  /** `Retry`; where it means something else in one place, with the owner: `Map.Parameters`. */
  readonly name: string;
  readonly meaning: string;
}

/** What the editor says about the words of a definition, by what they are. */
export interface LanguageHelp {
  readonly fields: readonly HelpEntry[];
  readonly types: readonly HelpEntry[];
  readonly errors: readonly HelpEntry[];
  readonly resources: readonly HelpEntry[];
}
