import type { Marks } from "../marks";
import { middleOf } from "./arrow-head";
import type { GraphLayout, Point } from "./layout/geometry";

interface TokenProps {
  readonly layout: GraphLayout;
  readonly marks: Marks | null;
}

/** Where the run stands: in a state, or on the way to the next one. */
export function Token({ layout, marks }: TokenProps) {
  const at = marks === null ? null : tokenAt(layout, marks);
  if (at === null) return null;
  return (
    // Moved by style, as only that is animated.
    <g className="transition-transform duration-(--step)" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
      <circle r={9} className="fill-accent-soft stroke-[1.5] stroke-accent" />
      <circle r={5.5} className="fill-accent" />
    </g>
  );
}

/** On the way to the next state, or at the right upper corner of the current one. */
function tokenAt({ states, edges }: GraphLayout, { current, next }: Marks): Point | null {
  if (current === null) return null;
  const way = edges.filter(({ edge }) => edge.from?.name === current && edge.to.name === next);
  const points = way[0]?.points;
  if (next !== null && points !== undefined) return middleOf(points);
  const box = states.find(({ state }) => state.name === current)?.box;
  return box === undefined ? null : { x: box.x + box.width, y: box.y };
}
