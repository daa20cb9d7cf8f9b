import type { Json } from "@/lib/util";

/** The status that a number, or a text of digits, stands for; undefined for what is none. */
export function parseStatus(value: Json | undefined): number | undefined {
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  const status = isNumber ? Number(value) : Number.NaN;
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}
