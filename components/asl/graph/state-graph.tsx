"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { IconButton } from "@/components/ui";
import type { Marks } from "../marks";
import type { Moment } from "../model";
import { useFrame } from "../use-frame";
import { GraphDrawing } from "./graph-drawing";
import type { GraphLayout, PlacedState } from "./layout/geometry";
import { DIRECTIONS, neighbourOf } from "./neighbour";
import { stateInFocus } from "./state-in-focus";
import type { DrawingState } from "./use-graph";
import { useZoom } from "./use-zoom";

interface StateGraphProps {
  readonly layout: GraphLayout;
  readonly state: DrawingState;
  /** Null before a run. */
  readonly marks: Marks | null;
  readonly moment: Moment;
  /** Name of the picked state. */
  readonly selected: string | null;
  readonly onSelect: (state: string | null) => void;
  /** The wheel zooms by itself; else only with Ctrl, so that the page can be scrolled. */
  readonly plainWheel?: boolean;
}

/** The state machine as a drawing that shows how far the run has come. Its states are a list to keys and screen readers. */
export function StateGraph(props: StateGraphProps) {
  const { layout, state, marks, moment, selected, onSelect, plainWheel = false } = props;
  const svg = useRef<SVGSVGElement>(null);
  const frame = useFrame(svg);
  const zoom = useZoom(svg, { graph: layout, frame, plainWheel });
  const [reached, setReached] = useState<string | null>(null);
  const { states } = layout;
  const tabStop = useMemo(
    () =>
      states.find(({ state }) => state.id === reached) ??
      states.find(({ state }) => state.name === selected) ??
      states[0] ??
      null,
    [states, reached, selected],
  );
  useFollow(layout.states, selected ?? (marks === null ? null : stateInFocus(marks)), zoom.show);

  function focus(placed: PlacedState): void {
    setReached(placed.state.id);
    zoom.show(headBox(placed));
    svg.current?.querySelector<SVGGElement>(`[data-state="${CSS.escape(placed.state.id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (direction !== undefined && tabStop !== null) {
      const next = neighbourOf(tabStop, direction, states);
      if (next !== null) focus(next);
    } else if (event.key === "Home" && states[0]) focus(states[0]);
    else if (event.key === "End" && states.at(-1)) focus(states.at(-1) ?? states[0] ?? missing());
    else if ((event.key === "Enter" || event.key === " ") && tabStop !== null) onSelect(tabStop.state.name);
    else if (event.key === "Escape" && selected !== null) onSelect(null);
    else if (event.key === "+") zoom.zoomBy(1.25);
    else if (event.key === "-") zoom.zoomBy(0.8);
    else if (event.key === "0") zoom.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const { view } = zoom;
  return (
    <div className="relative min-h-0 flex-1 overflow-hidden bg-bench">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={svg}
        role="group"
        aria-label="Graph"
        onKeyDown={onKeyDown}
        onClick={() => onSelect(null)}
        className={`absolute inset-0 size-full touch-pan-y select-none bg-[radial-gradient(var(--line)_1px,transparent_1px)] bg-size-[16px_16px] outline-none ${state === "current" ? "" : "opacity-45"}`}
      >
        {view === null ? null : (
          <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
            <GraphDrawing
              layout={layout}
              marks={marks}
              moment={moment}
              selected={selected}
              tabStop={tabStop}
              onSelect={onSelect}
            />
          </g>
        )}
      </svg>
      <div className="absolute right-1 bottom-1 flex items-center rounded-control bg-bench">
        <span className="figure px-1 text-12 text-ink-3">{view === null ? "" : `${Math.round(view.k * 100)}%`}</span>
        <IconButton label="Zoom out" aria-keyshortcuts="-" onClick={() => zoom.zoomBy(0.8)}>
          <Minus size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label="Zoom in" aria-keyshortcuts="+" onClick={() => zoom.zoomBy(1.25)}>
          <Plus size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label="Fit the graph" aria-keyshortcuts="0" onClick={zoom.fit}>
          <Maximize size={15} aria-hidden="true" />
        </IconButton>
      </div>
      {state === "broken" ? (
        <p className="absolute inset-x-0 top-0 border-line border-b bg-panel px-3 py-1.5 text-13 text-ink-2">
          This graph is from before the definition broke.
        </p>
      ) : null}
    </div>
  );
}

/** Keeps the state where the run stands, or the one that was picked, in sight. */
function useFollow(states: readonly PlacedState[], name: string | null, show: (box: PlacedState["box"]) => void): void {
  useEffect(() => {
    const placed = name === null ? undefined : states.find(({ state }) => state.name === name);
    if (placed !== undefined) show(headBox(placed));
  }, [states, name, show]);
}

/** What must be in sight of a state: of one with states inside, the head. */
function headBox({ box }: PlacedState): PlacedState["box"] {
  return { ...box, height: Math.min(box.height, 64) };
}

function missing(): never {
  throw new Error("a graph without states");
}
