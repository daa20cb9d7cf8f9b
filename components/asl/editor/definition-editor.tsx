"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Button } from "@/components/ui";
import { type MachineType, parseDefinition } from "@/lib/asl";
import { marksAt } from "../marks";
import type { Moment, RunRecord } from "../model";
import { CodeEditor } from "./code-editor";
import type { EditorHandle } from "./mount-editor";
import { ProblemLine } from "./problem-line";
import { runPlace } from "./run-place";
import { NO_TRACE } from "./trace-gutter";
import { useProblems } from "./use-problems";

interface DefinitionEditorProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type: MachineType;
  /** The run of this very text; null before one and once the text has changed. */
  readonly record: RunRecord | null;
  readonly moment: Moment;
  /** Name of the picked state: the editor shows it. */
  readonly selected: string | null;
  readonly onRun?: () => void;
  readonly readOnly?: boolean;
}

/** Editor of a state machine: problems at their place, completion, meanings, and the lines that have run. */
export function DefinitionEditor(props: DefinitionEditorProps) {
  const { value, onChange, type, record, moment, selected, onRun, readOnly = false } = props;
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const problems = useProblems(value, type);
  const settled = useDeferredValue(value);
  const definition = useMemo(() => parseDefinition(settled, { type, placeholders: true }), [settled, type]);
  const place = useMemo(
    () =>
      record === null || definition === null ? null : runPlace(definition, record, marksAt(record, moment), moment),
    [definition, record, moment],
  );
  const now = place?.trace.now?.offset ?? null;
  const picked = useMemo(
    () => definition?.states.find(({ name }) => name === selected)?.field.key.offset ?? null,
    [definition, selected],
  );
  useEffect(() => {
    const offset = picked ?? now;
    if (offset !== null) editor?.reveal(offset, false);
  }, [editor, picked, now]);
  const line = now === null ? null : value.slice(0, now).split("\n").length;
  return (
    <>
      <CodeEditor
        kind="definition"
        label="Definition"
        value={value}
        onChange={onChange}
        onRun={onRun}
        readOnly={readOnly}
        problems={problems}
        trace={place?.trace ?? NO_TRACE}
        onReady={setEditor}
      />
      <ProblemLine
        problems={problems}
        quiet={line === null || !place?.words ? null : `Line ${line}: ${place.words}`}
        onGo={({ offset }) => editor?.reveal(offset, true)}
      >
        {readOnly ? null : (
          <Button variant="bare" onClick={() => editor?.format()} title="Shift + Alt + F">
            Format
          </Button>
        )}
      </ProblemLine>
    </>
  );
}
