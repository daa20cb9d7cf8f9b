import { memo } from "react";
import type { StateType } from "@/lib/asl";
import { StateGlyph } from "../state-glyph";
import { AttemptRow } from "./attempt-row";
import type { Box, PlacedState } from "./layout/geometry";
import { shownName } from "./layout/measure";
import { edgeClass, shapeClass } from "./looks";
import { glyphInset, outlineOf, sheetsOf } from "./outlines";
import { RetryLoop } from "./retry-loop";
import { type StateProgress, sameProgress } from "./state-progress";

interface StateNodeProps {
  readonly placed: PlacedState;
  readonly progress: StateProgress;
  readonly selected: boolean;
}

/** The shape of a state with its name; what runs inside of it is drawn on top. */
export const StateNode = memo(function StateNode({ placed, progress, selected }: StateNodeProps) {
  const { state, box, lanes } = placed;
  const { type, name } = state;
  const glyph = box.x + glyphInset(type);
  const shape = shapeClass(type, progress.progress);
  const strong = progress.progress !== "ahead";
  return (
    <>
      {selected ? <path d={outlineOf(null, around(box, 5))} className="fill-none stroke-[1.5] stroke-accent" /> : null}
      {sheetsOf(type).map((distance) => (
        <path
          key={distance}
          d={outlineOf(type, { ...box, x: box.x + distance, y: box.y + distance })}
          className={`stroke-[1.5] ${shape}`}
        />
      ))}
      <path
        d={outlineOf(type, box)}
        className={`stroke-[1.5] transition-colors duration-(--step) ${shape} ${type === "Pass" || type === null ? "[stroke-dasharray:4_3]" : ""}`}
      />
      {type === "Task" ? (
        <path
          d={`M${box.x + 1.5} ${box.y}v${box.height}`}
          className={`stroke-[3] ${edgeClass(type, progress.progress)}`}
        />
      ) : null}
      {lanes.map((lane) => (
        <path key={lane.x} d={laneOutline(lane)} className="fill-bench stroke-line" />
      ))}
      <g transform={`translate(${glyph} ${box.y + 12})`}>{type === null ? null : <StateGlyph type={type} />}</g>
      <text
        x={glyph + 24}
        y={box.y + 24.5}
        className={`text-13 ${strong ? "fill-ink font-semibold" : "fill-ink-2 font-[550]"}`}
      >
        {shownName(name, box.width)}
      </text>
      {progress.visits > 1 ? (
        <text
          x={box.x + box.width - (type === "Choice" ? 14 : 10)}
          y={box.y + 24.5}
          textAnchor="end"
          className="figure fill-ink-2 text-12"
        >
          ×{progress.visits}
        </text>
      ) : null}
      {state.retriers.length > 0 ? (
        <>
          <AttemptRow state={state} attempts={progress.attempts} x={glyph} y={box.y + 38} />
          <RetryLoop retriers={state.retriers} box={box} used={progress.attempts.length > 1} />
        </>
      ) : null}
      {state.ends ? (
        <EndMark x={placed.endX} y={box.y + box.height + sheetDepth(type)} walked={progress.ended} />
      ) : null}
    </>
  );
}, looksTheSame);

/** A run makes the marks of all states anew at every moment; most look as before. */
function looksTheSame(one: StateNodeProps, other: StateNodeProps): boolean {
  return one.placed === other.placed && one.selected === other.selected && sameProgress(one.progress, other.progress);
}

function around({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Inside of the state's own edge. */
function laneOutline({ x, y, width, height }: Box): string {
  return `M${x + 1} ${y}h${width - 2}v${height - 1}h${2 - width}Z`;
}

/** How far the sheets under a state reach. */
function sheetDepth(type: StateType | null): number {
  return Math.max(0, ...sheetsOf(type));
}

interface EndMarkProps {
  readonly x: number;
  readonly y: number;
  readonly walked: boolean;
}

/** Under a state where its machine may end: a short line with a bar. */
function EndMark({ x, y, walked }: EndMarkProps) {
  return (
    <path
      d={`M${x} ${y + 0.75}v7m-7 0h14`}
      className={`fill-none ${walked ? "stroke-[2.25] stroke-ink" : "stroke-[1.25] stroke-control"}`}
    />
  );
}
