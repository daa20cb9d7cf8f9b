"use client";

import { useId, useState } from "react";
import { type Json, parseTaskScript, type TaskScript } from "@/lib/asl";
import { failure, type Result } from "@/lib/util";

interface ScriptTextProps {
  readonly mocks: TaskScript;
  readonly readOnly: boolean;
  readonly onChange: (mocks: TaskScript) => void;
}

/** The outcomes of all tasks as JSON: what the form has no field for, such as outcomes of one item of a Map, is said here. */
export function ScriptText({ mocks, readOnly, onChange }: ScriptTextProps) {
  const id = useId();
  const [text, setText] = useState(() => JSON.stringify(mocks, null, 2));
  const read = readScript(text);

  function edit(next: string): void {
    setText(next);
    const script = readScript(next);
    if (script.ok) onChange(script.value);
  }

  return (
    <div className="grid gap-1 p-3">
      <textarea
        aria-label="Outcomes of all tasks as JSON"
        aria-invalid={!read.ok}
        aria-describedby={read.ok ? undefined : id}
        value={text}
        readOnly={readOnly}
        spellCheck={false}
        rows={18}
        onChange={({ target }) => edit(target.value)}
        className="figure block w-full rounded-control border border-control bg-panel px-2 py-1 text-12 leading-5 aria-invalid:border-fail"
      />
      {read.ok ? null : (
        <ul id={id} className="border-fail border-l-3 pl-2 text-12 text-fail">
          {read.error.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function readScript(text: string): Result<TaskScript, readonly string[]> {
  try {
    const script = parseTaskScript(JSON.parse(text) as Json);
    return script.ok ? script : failure(script.error.map(({ pointer, message }) => `${pointer} ${message}`));
  } catch (error) {
    return failure([`This is no JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
