import { formatQuantity } from "./quantity";

/** The name of a unit as a question asks for it: `seconds`, `requests per second`, `USD per 1,000`; nothing of a bare number. */
export function unitLabel(unit: string): string {
  if (unit === "") return "";
  return /^(?:USD|EUR)/.test(unit) ? unit : formatQuantity({ value: 2, unit }).replace(/^2 /, "");
}
