/** Deviations that leave out one case in five: the bands here hold in four of five. */
export const Z_80 = 1.2815515655446004;

/**
 * The Wilson score interval of a share at 80 %: the shares that would give `right` of `total` without surprise. Honest
 * for few items and at both ends, where "plus or minus" is not. Without items it is everything from 0 to 1.
 */
export function wilson(right: number, total: number): { readonly low: number; readonly high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = right / total;
  const square = Z_80 * Z_80;
  const centre = (share + square / (2 * total)) / (1 + square / total);
  const spread =
    (Z_80 * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))) / (1 + square / total);
  return {
    low: right === 0 ? 0 : Math.max(0, centre - spread),
    high: right === total ? 1 : Math.min(1, centre + spread),
  };
}
