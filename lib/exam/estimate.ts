import type { Estimate, EstimateAssumptions, Likelihood, Tally } from "./model";
import { wilson, Z_80 } from "./wilson";

/** The ends of the scale. */
const LOWEST = 100;
const HIGHEST = 1000;

/** Deviations from the cut beyond which luck explains less than one exam in a hundred. */
const Z_VERY = 2.33;

/**
 * An estimated score on the scale of 100 to 1000. AWS says that equated raw scores are put on the scale by a linear
 * change, and publishes neither its slope nor the raw cut. So the estimate is a line from nothing right (100) to the
 * raw cut (the passing score), and on to all right (1000); the raw cut is an assumption that is shown and can be set.
 *
 * The band is the 80 % Wilson interval of the share of right answers, taken through the same line: with so many items,
 * in four cases of five it holds the score that endless items of this kind would give. The likelihood compares the
 * share with the cut in the same way, so `too-close` means that the band holds the passing score.
 */
export function estimate({ right, total }: Tally, assumptions: EstimateAssumptions): Estimate {
  const cut = Math.min(0.95, Math.max(0.05, assumptions.rawCut));
  const scale = (share: number): number => Math.round(onScale(share, cut, assumptions.passingScore));
  const { low, high } = wilson(right, total);
  const score = scale(total === 0 ? 0 : right / total);
  return { score, low: scale(low), high: scale(high), likelihood: likelihood(right, total, cut) };
}

function onScale(share: number, cut: number, passingScore: number): number {
  if (share < cut) return LOWEST + ((passingScore - LOWEST) * share) / cut;
  return passingScore + ((HIGHEST - passingScore) * (share - cut)) / (1 - cut);
}

/** The score test behind the Wilson interval: how many deviations the share lies off the cut. */
function likelihood(right: number, total: number, cut: number): Likelihood {
  if (total === 0) return "too-close";
  const deviations = (right / total - cut) / Math.sqrt((cut * (1 - cut)) / total);
  if (Math.abs(deviations) <= Z_80) return "too-close";
  const isClear = Math.abs(deviations) >= Z_VERY;
  if (deviations > 0) return isClear ? "very-likely" : "likely";
  return isClear ? "very-unlikely" : "unlikely";
}
