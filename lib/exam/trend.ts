import { estimate } from "./estimate";
import type { AttemptSummary, Estimate, SittingId, Tally } from "./model";
import { wilson } from "./wilson";

/** One attempt in a history. */
export interface TrendPoint {
  readonly sittingId: SittingId;
  readonly finishedAt: number;
  readonly estimate: Estimate;
  /** Likely range of the share of right answers, 0 to 1, beside the counts. */
  readonly domains: readonly (Tally & {
    readonly id: string;
    readonly title: string;
    readonly low: number;
    readonly high: number;
  })[];
}

/** Attempts in the order of time with their bands, all under the same raw cut. */
export function trend(attempts: readonly AttemptSummary[], rawCut: number): readonly TrendPoint[] {
  return attempts
    .toSorted((a, b) => a.finishedAt - b.finishedAt)
    .map(({ sittingId, finishedAt, raw, passingScore, domains }) => ({
      sittingId,
      finishedAt,
      estimate: estimate(raw, { rawCut, passingScore }),
      domains: domains.map((domain) => ({ ...domain, ...wilson(domain.right, domain.total) })),
    }));
}
