import { percent } from "@/components/ui";
import { assertNever } from "@/lib/util";
import type { FigureUnit } from "./figure-view";

const NUMBER = new Intl.NumberFormat("en-GB");

/** A figure as it stands in tables and at axes: `1,200`, `91 %`, `12`; a dash where there is none. */
export function formatFigure(value: number | null, unit: FigureUnit): string {
  if (value === null) return "–";
  switch (unit) {
    case "count":
      return NUMBER.format(Math.round(value));
    case "percent":
      return percent(value);
    case "minutes":
      return value > 0 && value < 1 ? "< 1" : NUMBER.format(Math.round(value));
    default:
      return assertNever(unit);
  }
}
