"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/components/ui";
import { CodeEditor } from "./code-editor";
import { jsonProblems } from "./json-problems";
import type { EditorHandle } from "./mount-editor";
import { ProblemLine } from "./problem-line";
import { NO_TRACE } from "./trace-gutter";

interface JsonEditorProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onRun?: () => void;
  readonly readOnly?: boolean;
}

/** Editor of a JSON value, such as the input of an execution. */
export function JsonEditor({ label, value, onChange, onRun, readOnly = false }: JsonEditorProps) {
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const settled = useDeferredValue(value);
  const problems = useMemo(() => jsonProblems(settled), [settled]);
  return (
    <>
      <CodeEditor
        kind="json"
        label={label}
        value={value}
        onChange={onChange}
        onRun={onRun}
        readOnly={readOnly}
        problems={problems}
        trace={NO_TRACE}
        onReady={setEditor}
      />
      <ProblemLine problems={problems} onGo={({ offset }) => editor?.reveal(offset, true)}>
        {readOnly ? null : (
          <Button variant="bare" onClick={() => editor?.format()} title="Shift + Alt + F">
            Format
          </Button>
        )}
      </ProblemLine>
    </>
  );
}
