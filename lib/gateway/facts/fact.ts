/** A fact about the service, with where it is from. */
export interface Fact {
  readonly statement: string;
  readonly source: string;
  /**
   * How it is known. `documented`: developer guide or API reference; `recorded`: from the real service; `support`: support article or AWS
   * blog; `observed`: seen by third parties; `assumed`: AWS says nothing, our choice.
   */
  readonly certainty: "documented" | "recorded" | "support" | "observed" | "assumed";
}
