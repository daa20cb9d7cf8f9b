import type { ForecastDay } from "@/lib/cards";
import { countOf } from "./count-of";

type Cost = Pick<ForecastDay, "reviews">;

/**
 * What a desired retention costs, in words.
 *
 * @param days the forecast under this retention
 * @param usual the forecast under the retention to compare with
 */
export function retentionCost(days: readonly Cost[], usual: readonly Cost[], usualRetention: number): string {
  const cost = perDay(days);
  const difference = cost - perDay(usual);
  const each = `About ${countOf(cost, "review")} a day`;
  const other = `at ${Math.round(usualRetention * 100)} %`;
  if (difference === 0) return `${each}, as many as ${other}.`;
  return `${each}, ${Math.abs(difference)} ${difference > 0 ? "more" : "fewer"} than ${other}.`;
}

function perDay(days: readonly Cost[]): number {
  return Math.round(days.reduce((sum, { reviews }) => sum + reviews, 0) / Math.max(1, days.length));
}
