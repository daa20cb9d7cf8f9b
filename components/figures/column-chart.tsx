"use client";

import {
  Bar,
  BarChart,
  type BarShapeProps,
  Rectangle,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { CHART_HEIGHT } from "./chart-height";
import type { FigureColumn, FigureRow, FigureView } from "./figure-view";
import { formatFigure } from "./format-figure";

const AXIS_TEXT = { fill: "var(--chart-quiet)", fontFamily: "var(--font-figure)", fontSize: 12 };

/** Columns with an axis, a line to compare with and a word on the pointed column. Named by its sentence; nothing moves. */
export function ColumnChart({ view }: { readonly view: FigureView }) {
  const drawn = view.columns.flatMap((column, place) => (column.look === "table" ? [] : [{ column, place }]));
  const unit = drawn[0]?.column.unit ?? "count";
  return (
    <div
      role="img"
      aria-label={view.sentence}
      className="[--chart-hair:var(--hair)] [--chart-here:var(--accent)] [--chart-mark:var(--ink)] [--chart-past:var(--ink-2)] [--chart-quiet:var(--ink-3)] forced-colors:[--chart-hair:Canvas] forced-colors:[--chart-here:Highlight] forced-colors:[--chart-mark:CanvasText] forced-colors:[--chart-past:CanvasText] forced-colors:[--chart-quiet:CanvasText]"
    >
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart
          data={[...view.rows]}
          accessibilityLayer={false}
          barCategoryGap={view.rows.length > 40 ? 1 : "18%"}
          margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
        >
          <XAxis
            dataKey="label"
            tick={AXIS_TEXT}
            tickLine={false}
            axisLine={{ stroke: "var(--chart-past)", strokeWidth: 1.5 }}
            interval={view.rows.length > 12 ? "preserveStart" : 0}
            minTickGap={24}
            height={24}
          />
          <YAxis
            tick={AXIS_TEXT}
            tickLine={false}
            axisLine={false}
            width={44}
            tickCount={3}
            allowDecimals={unit === "percent"}
            domain={[0, view.top ?? "auto"]}
            tickFormatter={(value: number) => formatFigure(value, unit)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--chart-hair)" }}
            content={({ active, payload }) =>
              active && payload?.[0] ? <Pointed columns={view.columns} row={payload[0].payload} /> : null
            }
          />
          {drawn.map(({ column, place }) => (
            <Bar
              key={column.name}
              dataKey={(row: FigureRow) => row.values[place] ?? 0}
              name={column.name}
              stackId="all"
              isAnimationActive={false}
              maxBarSize={48}
              shape={(props: BarShapeProps) => <Column {...props} open={column.look === "open"} />}
            />
          ))}
          {view.mark ? (
            <ReferenceLine
              y={view.mark.value}
              stroke="var(--chart-mark)"
              strokeDasharray="3 3"
              label={{
                ...AXIS_TEXT,
                fill: "var(--chart-mark)",
                value: view.mark.label,
                position: "insideTopRight",
                dy: -18,
              }}
            />
          ) : null}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** A filled or an open column; blue where it is now. */
function Column({ x, y, width, height, payload, open }: BarShapeProps & { readonly open: boolean }) {
  if (height <= 0) return null;
  const colour = payload.here ? "var(--chart-here)" : "var(--chart-past)";
  if (!open) return <Rectangle x={x} y={y} width={width} height={height} fill={colour} />;
  const inner = { x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: Math.max(0.5, height - 1.5) };
  return <Rectangle {...inner} fill="none" stroke={colour} strokeWidth={1.5} />;
}

function Pointed({ columns, row }: { readonly columns: readonly FigureColumn[]; readonly row: FigureRow }) {
  return (
    <div className="rounded-control bg-raised px-2.5 py-1.5 text-12 shadow-float">
      <p className="font-[550]">{row.name}</p>
      {columns.map(({ name, unit }, place) => (
        <p key={name} className="flex justify-between gap-4">
          <span className="text-ink-2">{name}</span>
          <span className="figure">{formatFigure(row.values[place] ?? null, unit)}</span>
        </p>
      ))}
    </div>
  );
}
