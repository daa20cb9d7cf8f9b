import { useEffect, useMemo, useState } from "react";
import { parseDefinition } from "@/lib/asl";
import { graphModel } from "./graph-model";
import type { GraphLayout } from "./layout/geometry";
import { layoutGraph } from "./layout/layout-graph";
import { layoutInWorker } from "./layout/layout-in-worker";
import type { GraphMachine } from "./model";

export interface ShownGraph {
  readonly machine: GraphMachine;
  readonly layout: GraphLayout;
  /** Comes from an earlier text, as the newest one has no graph or none yet. */
  readonly stale: boolean;
}

/** More states than this are laid out in a worker. */
const MANY = 60;

/** The graph of a definition; where the text is broken, that of the last one that was not. Null where there was none. */
export function useGraph(text: string): ShownGraph | null {
  const machine = useMemo(() => {
    const definition = parseDefinition(text, { placeholders: true });
    return definition === null ? null : graphModel(definition);
  }, [text]);
  const small = useMemo(
    () => (machine === null || isLarge(machine) ? null : shown(machine, layoutGraph(machine))),
    [machine],
  );
  const large = useLargeGraph(machine !== null && isLarge(machine) ? text : null);
  const newest = small ?? (machine === null ? null : large);
  const [last, setLast] = useState<ShownGraph | null>(null);
  if (newest !== null && newest !== last) setLast(newest);
  return useMemo(() => newest ?? (last === null ? null : { ...last, stale: true }), [newest, last]);
}

function shown(machine: GraphMachine, layout: GraphLayout): ShownGraph {
  return { machine, layout, stale: false };
}

function isLarge({ states }: GraphMachine): boolean {
  return (
    states.length +
      states.reduce((sum, { parts }) => sum + parts.reduce((all, part) => all + part.states.length, 0), 0) >
    MANY
  );
}

/** The graph of a large definition, when the worker has it. */
function useLargeGraph(text: string | null): ShownGraph | null {
  const [graph, setGraph] = useState<{ readonly text: string; readonly shown: ShownGraph } | null>(null);
  useEffect(() => {
    if (text === null) return;
    return layoutInWorker(text, ({ machine, layout }) => setGraph({ text, shown: shown(machine, layout) }));
  }, [text]);
  return graph !== null && graph.text === text ? graph.shown : null;
}
