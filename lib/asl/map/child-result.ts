/** How a child execution ended, as the result files of a Distributed Map have it. */
export interface ChildResult {
  readonly ExecutionArn: string;
  readonly Name: string;
  readonly Status: "SUCCEEDED" | "FAILED";
  /** JSON text. */
  readonly Input: string;
  /** JSON text. */
  readonly Output?: string;
  readonly Error?: string;
  readonly Cause?: string;
  readonly StartDate: string;
  readonly StopDate: string;
}
