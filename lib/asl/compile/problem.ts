/** Why a definition can't be run. `validate` says more, with AWS's codes and positions; this is only what stops the interpreter. */
export interface CompileProblem {
  readonly message: string;
  /** JSON pointer into the definition. */
  readonly pointer: string;
}
