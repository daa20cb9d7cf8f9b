import type { GraphEdge, GraphState } from "../model";
import { RETRY_HEIGHT, RETRY_MARGIN, SELF_MARGIN, type Size, STATE_HEIGHT, STATE_WIDTH } from "./geometry";
import { fitted, textWidth } from "./text-width";

const WIDEST = 232;
/** Glyph, its margins, and the count of visits at the right. */
const BESIDE_NAME = 66;
const WIDEST_LABEL = 190;

/** Size of a state without states inside. */
export function stateSize({ name, retriers }: GraphState): Size {
  const width = Math.min(WIDEST, Math.max(STATE_WIDTH, textWidth(name) + BESIDE_NAME));
  return { width: even(width), height: retriers.length > 0 ? RETRY_HEIGHT : STATE_HEIGHT };
}

/** Size of the name of a state that stands in its stead. */
export function stubSize(name: string): Size {
  return { width: even(textWidth(stubName(name)) + 32), height: 26 };
}

export function stubName(name: string): string {
  return fitted(name, STATE_WIDTH - 32);
}

/** Name as it fits into a state of this width. */
export function shownName(name: string, width: number): string {
  return fitted(name, width - BESIDE_NAME);
}

/** Free room that a state needs at each side. */
export function sideMargin({ retriers }: GraphState, hasSelfEdge: boolean): number {
  return retriers.length > 0 ? RETRY_MARGIN : hasSelfEdge ? SELF_MARGIN : 0;
}

/** What stands at an edge; null for a plain way on. */
export function edgeLabel({ kind, labels }: GraphEdge): string | null {
  if (labels.length === 0) return null;
  const words = labels.join(" or ");
  return fitted(kind === "catch" ? `Catch ${words}` : words, WIDEST_LABEL);
}

/** Whole pixels on both sides of the middle keep lines sharp. */
function even(width: number): number {
  return 2 * Math.ceil(width / 2);
}
