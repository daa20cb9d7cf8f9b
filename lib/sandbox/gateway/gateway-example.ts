import type { GatewaySetup } from "./model";

/** An API with a request to start from. */
export interface GatewayExample {
  /** Its file's name. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly summary: string;
  /** What to look at and to try, a paragraph each; code stands in backticks. */
  readonly about: readonly string[];
  /** The heading under which it is listed. */
  readonly group: string;
  readonly setup: GatewaySetup;
}
