/** A share as `87 %`, which stays on one line. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`;
}
