/** A failure on its way: to Retry, to Catch, to the enclosing state, to the end of the execution. */
export interface Raised {
  readonly error: string | null;
  readonly cause: string | null;
  /** A second name that Retry and Catch may use (`States.HeartbeatTimeout`). */
  readonly alias?: string;
  /** Whether nothing in the machine may handle it. */
  readonly terminal?: boolean;
}
