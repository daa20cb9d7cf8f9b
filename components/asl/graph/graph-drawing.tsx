"use client";

import { memo, useMemo } from "react";
import { countOf } from "@/components/ui";
import { type Marks, walkKey } from "../marks";
import type { Moment } from "../model";
import { EdgeLine } from "./edge-line";
import type { GraphLayout, PlacedEdge, PlacedState } from "./layout/geometry";
import { StateNode } from "./state-node";
import { StateOption } from "./state-option";
import { stateProgress } from "./state-progress";
import { StubNode } from "./stub-node";
import { Token } from "./token";

interface GraphDrawingProps {
  readonly layout: GraphLayout;
  /** Null before a run. */
  readonly marks: Marks | null;
  readonly moment: Moment;
  readonly selected: string | null;
  /** The one state that the Tab key comes to. */
  readonly tabStop: PlacedState | null;
  readonly onSelect: (state: string) => void;
}

/** All that is drawn on the canvas: shapes, then ways, then the token. */
export const GraphDrawing = memo(function GraphDrawing(props: GraphDrawingProps) {
  const { layout, marks, moment, selected, tabStop, onSelect } = props;
  const { states, edges, stubs } = layout;
  const progresses = useMemo(
    () => new Map(states.map(({ state }) => [state, stateProgress(state, marks, moment)])),
    [states, marks, moment],
  );
  return (
    <>
      <g role="listbox" aria-label={`Graph of ${countOf(states.length, "state")}`}>
        {states.map((placed) => {
          const progress = progresses.get(placed.state) ?? stateProgress(placed.state, null, 0);
          return (
            <StateOption
              key={placed.state.id}
              placed={placed}
              progress={progress}
              selected={selected === placed.state.name}
              isTabStop={placed === tabStop}
              onSelect={onSelect}
            >
              <StateNode placed={placed} progress={progress} selected={selected === placed.state.name} />
            </StateOption>
          );
        })}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group can't be focused */}
      <g aria-hidden="true" className="pointer-events-none">
        {edges.map((placed) => (
          <EdgeLine key={placed.edge.id} placed={placed} times={timesWalked(placed.edge, marks)} />
        ))}
        {stubs.map(({ edge, box }) => (
          <StubNode key={edge.id} name={edge.to.name} box={box} />
        ))}
        <Token layout={layout} marks={marks} />
      </g>
    </>
  );
});

/** The way from the start is walked once anything has happened. */
function timesWalked({ from, to, kind }: PlacedEdge["edge"], marks: Marks | null): number {
  if (marks === null) return 0;
  if (from === null) return marks.states.has(to.name) ? 1 : 0;
  return marks.walks.get(walkKey(from.name, to.name, kind === "catch"))?.times ?? 0;
}
