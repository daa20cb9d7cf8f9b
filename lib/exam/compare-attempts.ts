import { estimate } from "./estimate";
import type { AttemptSummary, Estimate, Tally } from "./model";
import { Z_80 } from "./wilson";

/** `even`: the difference is one that luck brings about in more than one case of five. */
export type Change = "better" | "worse" | "even";

export interface PartComparison {
  readonly id: string;
  readonly title: string;
  readonly before: Tally;
  readonly after: Tally;
  readonly change: Change;
}

export interface AttemptComparison {
  readonly before: Estimate;
  readonly after: Estimate;
  readonly change: Change;
  /** Domains that both attempts have; none where they imitate different exams. */
  readonly domains: readonly PartComparison[];
}

/** Two attempts side by side; the earlier one first. Says what has changed beyond chance, under one raw cut. */
export function compareAttempts(before: AttemptSummary, after: AttemptSummary, rawCut: number): AttemptComparison {
  return {
    before: estimate(before.raw, { rawCut, passingScore: before.passingScore }),
    after: estimate(after.raw, { rawCut, passingScore: after.passingScore }),
    change: changeOf(before.raw, after.raw),
    domains: before.exam === after.exam ? compareDomains(before, after) : [],
  };
}

function compareDomains(before: AttemptSummary, after: AttemptSummary): PartComparison[] {
  return before.domains.flatMap(({ id, title, ...earlier }) => {
    const later = after.domains.find((domain) => domain.id === id);
    if (!later) return [];
    const [one, other] = [tallyOf(earlier), tallyOf(later)];
    return [{ id, title, before: one, after: other, change: changeOf(one, other) }];
  });
}

function tallyOf({ right, total }: Tally): Tally {
  return { right, total };
}

/** Two shares differ when their difference is larger than its spread under one common share allows in four of five cases. */
function changeOf(before: Tally, after: Tally): Change {
  if (before.total === 0 || after.total === 0) return "even";
  const common = (before.right + after.right) / (before.total + after.total);
  const spread = Math.sqrt(common * (1 - common) * (1 / before.total + 1 / after.total));
  const difference = after.right / after.total - before.right / before.total;
  if (Math.abs(difference) <= Z_80 * spread) return "even";
  return difference > 0 ? "better" : "worse";
}
