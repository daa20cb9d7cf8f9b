import { countOf, percent } from "@/components/ui";
import type { ForecastDay } from "@/lib/cards";

type Cost = Pick<ForecastDay, "reviews">;

/**
 * What a desired retention costs, in words.
 *
 * @param days the forecast under this retention
 * @param other the forecast under the retention to compare with
 */
export function retentionCost(days: readonly Cost[], other: readonly Cost[], otherRetention: number): string {
  const cost = perDay(days);
  const difference = cost - perDay(other);
  const each = `About ${countOf(cost, "review")} a day`;
  const compared = `at ${percent(otherRetention)}`;
  if (difference === 0) return `${each}, as many as ${compared}.`;
  return `${each}, ${Math.abs(difference)} ${difference > 0 ? "more" : "fewer"} than ${compared}.`;
}

function perDay(days: readonly Cost[]): number {
  return Math.round(days.reduce((sum, { reviews }) => sum + reviews, 0) / Math.max(1, days.length));
}
