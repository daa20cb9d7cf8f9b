import type { ItemId } from "../model";

/** An item that a rule objects to, or one of the items that make a figure what it is. */
export interface Offence {
  readonly itemId: ItemId;
  readonly reason: string;
}

/** One measured number of a bank, with the bounds that it must keep. */
export interface Figure {
  /** The rule that it belongs to: `H6`, `B1`. */
  readonly rule: string;
  readonly name: string;
  readonly value: number;
  /** How the value is to be read: a share of 1, or a plain number. */
  readonly unit: "share" | "number";
  /** Bounds, both included; null where there is none. */
  readonly least: number | null;
  readonly most: number | null;
  /** What public banks reach, where it was measured. */
  readonly peers: string | null;
  readonly offences: readonly Offence[];
}

export function isWithin({ value, least, most }: Figure): boolean {
  return (least === null || value >= least) && (most === null || value <= most);
}

/** A figure of a rule that no item may break. */
export function noneOf(rule: string, name: string, offences: readonly Offence[], peers: string | null = null): Figure {
  return { rule, name, value: offences.length, unit: "number", least: null, most: 0, peers, offences };
}

/** A part of a whole, with bounds. */
export function shareOf(
  rule: string,
  name: string,
  part: number,
  whole: number,
  bounds: Partial<Pick<Figure, "least" | "most" | "peers" | "offences">>,
): Figure {
  const value = whole === 0 ? 0 : part / whole;
  return { rule, name, value, unit: "share", least: null, most: null, peers: null, offences: [], ...bounds };
}

/** The figure as it is printed: `27.3 %`, `0.41`, `12`. */
export function figureText(value: number, unit: Figure["unit"]): string {
  if (unit === "share") return `${(100 * value).toFixed(1)} %`;
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** The bounds in words: `18 to 30 %`, `0`, `at least 20 %`. */
export function boundsText({ least, most, unit }: Figure): string {
  const text = (bound: number): string => (unit === "share" ? `${Number((100 * bound).toFixed(1))} %` : String(bound));
  if (least !== null && most !== null) return least === most ? text(least) : `${text(least)} to ${text(most)}`;
  if (least !== null) return `at least ${text(least)}`;
  if (most !== null) return most === 0 ? "none" : `at most ${text(most)}`;
  return "–";
}
