import { memo } from "react";
import { arrowHead, edgePath } from "./arrow-head";
import type { PlacedEdge } from "./layout/geometry";

interface EdgeLineProps {
  readonly placed: PlacedEdge;
  /** How often it was walked. */
  readonly times: number;
}

/** A way between two states: walked, not walked, or taken by a catcher. */
export const EdgeLine = memo(function EdgeLine({ placed, times }: EdgeLineProps) {
  const { edge, points, label } = placed;
  const walked = times > 0;
  const caught = edge.kind === "catch";
  const line = caught
    ? `[stroke-dasharray:5_3] ${walked ? "stroke-2 stroke-fail" : "stroke-[1.25] stroke-fail-line"}`
    : walked
      ? "stroke-[2.25] stroke-ink"
      : "stroke-[1.25] stroke-control";
  const head = caught ? (walked ? "fill-fail" : "fill-fail-line") : walked ? "fill-ink" : "fill-control";
  const start = points[0];
  return (
    <g>
      {edge.from === null && start ? <circle cx={start.x} cy={start.y - 5} r={5} className="fill-ink" /> : null}
      <path d={edgePath(points)} className={`fill-none ${line}`} />
      <path d={arrowHead(points)} className={head} />
      {label === null ? null : (
        <text
          x={label.x}
          y={label.y + 4}
          className={`stroke-4 stroke-bench font-medium text-12 [paint-order:stroke] ${caught ? "fill-fail font-[550]" : walked ? "fill-ink-2" : "fill-ink-3"}`}
        >
          {label.text}
          <title>{edge.labels.join("\n")}</title>
        </text>
      )}
      {times > 1 ? <EdgeCount placed={placed} times={times} /> : null}
    </g>
  );
});

/** How often the way was walked, beside its last stretch. */
function EdgeCount({ placed: { points }, times }: EdgeLineProps) {
  const end = points.at(-1);
  if (end === undefined) return null;
  return (
    <text
      x={end.x - 8}
      y={end.y - 6}
      textAnchor="end"
      className="figure stroke-4 stroke-bench fill-ink-2 text-12 [paint-order:stroke]"
    >
      ×{times}
    </text>
  );
}
