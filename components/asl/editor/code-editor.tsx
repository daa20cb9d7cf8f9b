"use client";

import { useEffect, useRef, useState } from "react";
import { useFrame } from "../use-frame";
import { Dictionary, LANGUAGE_HELP, languageHelpFiles } from "./language-help";
import type { EditorHandle, EditorOptions } from "./mount-editor";
import type { EditorProblem } from "./problems";
import type { Trace } from "./trace-gutter";

export interface CodeEditorProps {
  readonly kind: EditorOptions["kind"];
  /** Names the field for screen readers. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onRun?: (() => void) | undefined;
  readonly readOnly?: boolean | undefined;
  readonly problems: readonly EditorProblem[];
  readonly trace: Trace;
  /** Gets the editor when it is there, and null when it goes. */
  readonly onReady?: (editor: EditorHandle | null) => void;
}

/** The code editor, loaded when it is first shown, as it is large. Until then the same text stands in its place. */
export function CodeEditor(props: CodeEditorProps) {
  const { kind, label, value, readOnly = false, problems, trace } = props;
  const host = useRef<HTMLDivElement>(null);
  const shown = useFrame(host) !== null;
  /** In a tab that was never opened there is no editor. */
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [editor, setEditor] = useState<EditorHandle | null>(null);
  const help = languageHelpFiles.useFile(wanted && kind === "definition" ? LANGUAGE_HELP : null);
  /** The editor could not be loaded: a plain field does. */
  const [failed, setFailed] = useState(false);
  /** Texts that the editor told and that come back as the value. */
  const echoes = useRef<string[]>([]);

  useEffect(() => {
    if (!wanted) return;
    let mounted: EditorHandle | null = null;
    let left = false;
    import("./mount-editor").then(
      ({ mountEditor }) => {
        if (left || host.current === null) return;
        mounted = mountEditor(host.current, {
          kind,
          label,
          text: latest.current.value,
          readOnly: latest.current.readOnly ?? false,
          onChange(text) {
            echoes.current.push(text);
            latest.current.onChange(text);
          },
          onRun: () => latest.current.onRun?.(),
        });
        setEditor(mounted);
        latest.current.onReady?.(mounted);
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      mounted?.destroy();
      setEditor(null);
      latest.current.onReady?.(null);
    };
  }, [wanted, kind, label]);

  useEffect(() => {
    const echo = echoes.current.indexOf(value);
    if (echo === -1) editor?.setText(value);
    echoes.current.splice(0, echo === -1 ? echoes.current.length : echo + 1);
  }, [editor, value]);
  useEffect(() => editor?.setReadOnly(readOnly), [editor, readOnly]);
  useEffect(() => editor?.showProblems(problems), [editor, problems]);
  useEffect(() => editor?.showTrace(trace), [editor, trace]);
  useEffect(() => {
    if (help.status === "ready") editor?.setDictionary(new Dictionary(help.data));
  }, [editor, help]);

  return (
    <div className="relative min-h-0 flex-1 bg-panel">
      {editor !== null ? null : failed ? (
        <textarea
          aria-label={label}
          value={value}
          readOnly={readOnly}
          onChange={(event) => props.onChange(event.target.value)}
          className="figure absolute inset-0 size-full resize-none px-3 py-2 text-[12.5px] leading-5"
        />
      ) : (
        <pre className="absolute inset-0 overflow-auto py-2 pr-3 pl-[4.4rem] text-[12.5px] leading-5">{value}</pre>
      )}
      <div ref={host} className="absolute inset-0" />
    </div>
  );
}
