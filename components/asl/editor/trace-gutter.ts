import { type Extension, type Range, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from "@codemirror/view";

/** A stretch of the text. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** Which parts of the text have run. */
export interface Trace {
  /** States that were visited. */
  readonly done: readonly Stretch[];
  /** Where the run stands. */
  readonly now: Stretch | null;
}

export const NO_TRACE: Trace = { done: [], now: null };

class LineMark extends GutterMarker {
  constructor(override readonly elementClass: string) {
    super();
  }
}

const DONE = new LineMark("cm-done");
const HIT = new LineMark("cm-done cm-hit");
const HERE = new LineMark("cm-done cm-hit cm-here");
const NOW = Decoration.line({ class: "cm-now" });

interface Marked {
  readonly gutter: RangeSet<GutterMarker>;
  readonly lines: DecorationSet;
}

const setTraceEffect = StateEffect.define<Trace>();

const traceField = StateField.define<Marked>({
  create: () => ({ gutter: RangeSet.empty, lines: Decoration.none }),
  update(marked, transaction) {
    const effect = transaction.effects.find((each) => each.is(setTraceEffect));
    if (effect?.is(setTraceEffect)) return markedBy(effect.value, transaction.state.doc);
    if (!transaction.docChanged) return marked;
    return { gutter: marked.gutter.map(transaction.changes), lines: marked.lines.map(transaction.changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ lines }) => lines),
});

type Text = EditorView["state"]["doc"];

function markedBy({ done, now }: Trace, doc: Text): Marked {
  const marks = new Map<number, GutterMarker>();
  for (const stretch of done)
    for (const [index, from] of lineStarts(stretch, doc).entries())
      if (index === 0 || !marks.has(from)) marks.set(from, index === 0 ? HIT : DONE);
  const nowStarts = now === null ? [] : lineStarts(now, doc);
  if (nowStarts[0] !== undefined) marks.set(nowStarts[0], HERE);
  const ranges: Range<GutterMarker>[] = [...marks].map(([from, mark]) => mark.range(from));
  return {
    gutter: RangeSet.of(ranges, true),
    lines: Decoration.set(nowStarts.map((from) => NOW.range(from))),
  };
}

function lineStarts({ offset, length }: Stretch, doc: Text): readonly number[] {
  const first = doc.lineAt(Math.min(offset, doc.length)).number;
  const last = doc.lineAt(Math.min(offset + length, doc.length)).number;
  return Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).from);
}

/** The trace of the run beside the line numbers, and the lines where it stands. */
export const traceGutter: Extension = [
  traceField,
  gutter({ class: "cm-trace", markers: (view) => view.state.field(traceField).gutter }),
];

/** Shows another trace; it moves with edits until the next one. */
export function showTrace(view: EditorView, trace: Trace): void {
  view.dispatch({ effects: setTraceEffect.of(trace) });
}
