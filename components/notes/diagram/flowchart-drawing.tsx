import type { Flowchart, FlowNode } from "@/lib/notes";
import { Arrow } from "./arrow";
import { layoutFlowchart } from "./flowchart-layout";
import { FONT_SIZE, LINE_HEIGHT } from "./measure";
import { Picture } from "./picture";
import type { PlacedEdge, PlacedNode } from "./placed";

/** A flowchart from top to bottom. */
export function FlowchartDrawing({ chart }: { readonly chart: Flowchart }) {
  const { width, height, nodes, edges } = layoutFlowchart(chart);
  const failing = new Set(chart.nodes.filter(({ fails }) => fails).map(({ id }) => id));
  return (
    <Picture title={chart.title} width={width} height={height}>
      {edges.map((placed) => (
        <Arrow
          key={`${placed.edge.from} ${placed.edge.to} ${placed.edge.label}`}
          points={placed.points}
          dotted={placed.edge.dotted}
          fails={failing.has(placed.edge.to)}
        />
      ))}
      {edges.map((placed) => (
        <EdgeLabel key={`${placed.edge.from} ${placed.edge.to} ${placed.edge.label}`} placed={placed} />
      ))}
      {nodes.map((placed) => (
        <Box key={placed.node.id} placed={placed} />
      ))}
    </Picture>
  );
}

function EdgeLabel({ placed: { edge, label } }: { readonly placed: PlacedEdge }) {
  if (label === null) return null;
  return (
    <>
      <rect
        x={label.x - label.width / 2}
        y={label.y - LINE_HEIGHT / 2}
        width={label.width}
        height={LINE_HEIGHT}
        className="fill-panel"
      />
      <text x={label.x} y={label.y} dy="0.35em" textAnchor="middle" fontSize={FONT_SIZE - 1} className="fill-ink-2">
        {edge.label}
      </text>
    </>
  );
}

const CORNERS = { box: 2, round: 10, pill: 999 } as const;

function Box({ placed: { node, x, y, width, height } }: { readonly placed: PlacedNode }) {
  const top = y - ((node.label.length - 1) * LINE_HEIGHT) / 2;
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={Math.min(CORNERS[node.shape], height / 2)}
        className={node.fails ? "fill-fail-bg stroke-fail-line" : edgeOf(node)}
      />
      {node.label.map((line, index) => (
        <text
          key={line}
          x={x}
          y={top + index * LINE_HEIGHT}
          dy="0.35em"
          textAnchor="middle"
          fontSize={FONT_SIZE}
          className={node.fails ? "fill-fail" : index === 0 ? "fill-ink font-[550]" : "fill-ink-2"}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function edgeOf({ shape }: FlowNode): string {
  return shape === "pill" ? "fill-sunk stroke-ink-2" : "fill-paper stroke-control";
}
