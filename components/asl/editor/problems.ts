import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** Something wrong with the text, at its place. */
export interface EditorProblem {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to do about it. */
  readonly fix: string | null;
}

class FaultyLine extends GutterMarker {
  override readonly elementClass = "cm-faulty";
}

const FAULTY = new FaultyLine();
const setFaulty = StateEffect.define<readonly number[]>();

const faultyField = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(lines, transaction) {
    const effect = transaction.effects.find((each) => each.is(setFaulty));
    if (!effect?.is(setFaulty)) return lines.map(transaction.changes);
    const starts = new Set(effect.value.map((offset) => transaction.state.doc.lineAt(offset).from));
    return RangeSet.of(
      [...starts].map((from) => FAULTY.range(from)),
      true,
    );
  },
  provide: (field) => gutterLineClass.from(field),
});

/** Marks the numbers of lines with errors. */
export const faultyLines: Extension = faultyField;

/** Underlines what is wrong; pointing at it tells the problem. */
export function showProblems(view: EditorView, problems: readonly EditorProblem[]): void {
  const { length } = view.state.doc;
  const within = problems.filter(({ offset }) => offset <= length);
  view.dispatch(
    setDiagnostics(
      view.state,
      within.map(
        (problem): Diagnostic => ({
          from: problem.offset,
          to: Math.min(length, problem.offset + problem.length),
          severity: problem.severity,
          message: problem.fix === null ? problem.message : `${problem.message}\n${problem.fix}`,
        }),
      ),
    ),
    { effects: setFaulty.of(within.filter(({ severity }) => severity === "error").map(({ offset }) => offset)) },
  );
}
