"use client";

import { type ReactNode, useMemo } from "react";
import { useBench } from "../bench-context";
import { StateGraph, StateTable, useGraph, useMachine } from "../graph";
import { marksAt } from "../marks";

interface GraphContentProps {
  /** The wheel zooms by itself; else only with Ctrl, so that the page can be scrolled. */
  readonly plainWheel?: boolean;
}

/** The machine as it stands in the editor, with the marks of the last run. */
export function GraphContent({ plainWheel = false }: GraphContentProps) {
  const graph = useGraph(useBench().state.setup.definition);
  const marked = useMarked();
  switch (graph.type) {
    case "drawing":
      return <StateGraph layout={graph.layout} state={graph.state} {...marked} plainWheel={plainWheel} />;
    case "none":
      return <Note>A definition with states gives a graph here.</Note>;
    case "pending":
      return <Note>The graph of this large machine is being laid out.</Note>;
    case "too-large":
      return <Note>This machine is too large to be drawn. The table shows all of its states.</Note>;
  }
}

/** The graph as a table. */
export function TableContent() {
  const shown = useMachine(useBench().state.setup.definition);
  const marked = useMarked();
  return shown === null ? (
    <Note>A definition with states gives a table here.</Note>
  ) : (
    <StateTable machine={shown.machine} {...marked} />
  );
}

/** What graph and table show of the run. */
function useMarked() {
  const { state, dispatch } = useBench();
  const { run, moment, selected } = state;
  const record = run.type === "done" ? run.record : null;
  const marks = useMemo(() => (record === null ? null : marksAt(record, moment)), [record, moment]);
  const onSelect = useMemo(() => (name: string | null) => dispatch({ type: "select", state: name }), [dispatch]);
  return { marks, moment, selected, onSelect };
}

function Note({ children }: { readonly children: ReactNode }) {
  return <p className="min-h-0 flex-1 bg-bench p-3 text-13 text-ink-3">{children}</p>;
}
