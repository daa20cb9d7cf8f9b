import { useEffect, useMemo, useState } from "react";
import type { GraphLayout } from "./layout/geometry";
import { layoutGraph } from "./layout/layout-graph";
import { layoutInWorker } from "./layout/layout-in-worker";
import type { LaidOut } from "./layout/layout-worker";
import type { GraphMachine } from "./model";
import { useMachine } from "./use-machine";

/**
 * How the graph stands to the text: `current`; `broken`, it is that of the last text that could be read; `pending`, the newest is being laid
 * out.
 */
export type DrawingState = "current" | "broken" | "pending";

/** What the canvas shows. */
export type ShownGraph =
  | { readonly type: "drawing"; readonly layout: GraphLayout; readonly state: DrawingState }
  /** No text had any states. */
  | { readonly type: "none" }
  /** The first graph is being laid out. */
  | { readonly type: "pending" }
  | { readonly type: "too-large" };

/** More states than this are laid out in a worker. */
const MANY = 60;

/** The graph of a definition as it is typed; where the text is broken, that of the last one that was not. */
export function useGraph(text: string): ShownGraph {
  const shown = useMachine(text);
  const machine = shown?.machine ?? null;
  const small = useMemo(() => (machine === null || isLarge(machine) ? null : layoutGraph(machine)), [machine]);
  const large = useLargeLayout(shown !== null && small === null ? shown.text : null);
  const newest = small ?? (large === "too-large" ? null : large);
  const [last, setLast] = useState<GraphLayout | null>(null);
  if (newest !== null && newest !== last) setLast(newest);
  return useMemo(() => {
    if (large === "too-large") return { type: "too-large" };
    const layout = newest ?? last;
    if (shown === null) return { type: "none" };
    if (layout === null) return { type: "pending" };
    return { type: "drawing", layout, state: shown.broken ? "broken" : newest === null ? "pending" : "current" };
  }, [large, newest, last, shown]);
}

function isLarge({ states }: GraphMachine): boolean {
  const inside = states.flatMap(({ parts }) => parts);
  return inside.reduce((sum, part) => sum + part.states.length, states.length) > MANY;
}

/** The layout of a large definition; null until the worker has it. */
function useLargeLayout(text: string | null): GraphLayout | "too-large" | null {
  const [done, setDone] = useState<{ readonly text: string; readonly laidOut: LaidOut | null } | null>(null);
  useEffect(() => {
    if (text === null) return;
    return layoutInWorker(text, (laidOut) => setDone({ text, laidOut }));
  }, [text]);
  if (done === null || done.text !== text) return null;
  return done.laidOut?.layout ?? "too-large";
}
