import type { SequenceChart } from "@/lib/notes";
import { Arrow } from "./arrow";
import { boxSize, FONT_SIZE, LINE_HEIGHT, textWidth } from "./measure";
import { Picture } from "./picture";
import { layoutSequence, noteWidth, type PlacedStep, type SequenceLayout } from "./sequence-layout";

/** Lines of life side by side, and what passes between them from top to bottom. */
export function SequenceDrawing({ chart }: { readonly chart: SequenceChart }) {
  const layout = layoutSequence(chart);
  return (
    <Picture title={chart.title} width={layout.width} height={layout.height}>
      {chart.actors.map(({ id, label }) => (
        <Life key={id} x={layout.columns.get(id) ?? 0} label={label} layout={layout} />
      ))}
      {layout.steps.map((placed) => (
        <Step key={placed.y} placed={placed} columns={layout.columns} />
      ))}
    </Picture>
  );
}

function Life({ x, label, layout }: { readonly x: number; readonly label: string; readonly layout: SequenceLayout }) {
  const { width } = boxSize([label]);
  return (
    <>
      <path d={`M${x} ${layout.headHeight}V${layout.height}`} strokeWidth={1.25} className="stroke-line" />
      <rect
        x={x - width / 2}
        y={1}
        width={width}
        height={layout.headHeight - 1}
        rx={2}
        className="fill-paper stroke-control"
      />
      <text
        x={x}
        y={layout.headHeight / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={FONT_SIZE}
        className="fill-ink font-[550]"
      >
        {label}
      </text>
    </>
  );
}

interface StepProps {
  readonly placed: PlacedStep;
  readonly columns: ReadonlyMap<string, number>;
}

function Step({ placed: { step, y }, columns }: StepProps) {
  if (step.type === "message") {
    const [from = 0, to = 0] = [columns.get(step.from), columns.get(step.to)];
    return (
      <>
        <Arrow
          points={[
            { x: from, y },
            { x: to, y },
          ]}
          dotted={step.reply}
        />
        <rect
          x={(from + to - textWidth(step.text)) / 2}
          y={y - LINE_HEIGHT - 1}
          width={textWidth(step.text)}
          height={LINE_HEIGHT - 2}
          className="fill-panel"
        />
        <Words x={(from + to) / 2} y={y - LINE_HEIGHT / 2 - 1} text={step.text} />
      </>
    );
  }
  const over = step.over.map((id) => columns.get(id) ?? 0);
  const middle = over.reduce((sum, x) => sum + x, 0) / over.length;
  const width = Math.max(noteWidth(step.text), Math.max(...over) - Math.min(...over) + 12);
  return (
    <>
      <rect
        x={middle - width / 2}
        y={y - LINE_HEIGHT / 2 - 3}
        width={width}
        height={LINE_HEIGHT + 6}
        rx={2}
        className="fill-wait-bg stroke-wait-line"
      />
      <Words x={middle} y={y} text={step.text} />
    </>
  );
}

function Words({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={x} y={y} dy="0.35em" textAnchor="middle" fontSize={FONT_SIZE - 1} className="fill-ink-2">
      {text}
    </text>
  );
}
