"use client";

import { useMemo } from "react";
import { useBench } from "../bench-context";
import { StateGraph, StateTable, useGraph } from "../graph";
import { marksAt } from "../marks";

interface GraphContentProps {
  readonly as: "graph" | "table";
  /** The wheel zooms by itself; else only with Ctrl, so that the page can be scrolled. */
  readonly plainWheel?: boolean;
}

/** The machine as it stands in the editor, with the marks of the run as long as it is that of this machine. */
export function GraphContent({ as, plainWheel = false }: GraphContentProps) {
  const { state, dispatch } = useBench();
  const { run, moment, selected, setup } = state;
  const graph = useGraph(setup.definition);
  const record = run.type === "done" ? run.record : null;
  const marks = useMemo(() => (record === null ? null : marksAt(record, moment)), [record, moment]);
  if (graph === null)
    return (
      <p className="min-h-0 flex-1 bg-bench p-3 text-13 text-ink-3">A definition with states gives a graph here.</p>
    );
  const shared = {
    graph,
    marks,
    moment,
    selected,
    onSelect: (name: string | null) => dispatch({ type: "select", state: name }),
  };
  return as === "graph" ? <StateGraph {...shared} plainWheel={plainWheel} /> : <StateTable {...shared} />;
}
