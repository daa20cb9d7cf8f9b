"use client";

import { ChevronRight } from "lucide-react";
import { useId } from "react";
import type { EditorProps, Topic } from "./topic";

interface TopicRowProps extends EditorProps {
  readonly topic: Topic;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** It differs from what was opened. */
  readonly changed: boolean;
  /** The phase that answered the request on show goes by it. */
  readonly decisive: boolean;
}

/** A part of the setup: its name, what it is now, and its editor when it is open. */
export function TopicRow({ topic, open, onOpen, changed, decisive, ...editor }: TopicRowProps) {
  const id = useId();
  const { setup, operation } = editor;
  const missing = topic.missing?.(setup, operation) ?? null;
  return (
    <li className={`border-hair border-b ${decisive ? "border-l-2 border-l-4xx bg-4xx-bg" : ""}`}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onOpen}
        className="grid min-h-11 w-full grid-cols-[16px_minmax(0,2fr)_minmax(0,3fr)] items-center gap-1.5 px-3 text-left text-13 outline-offset-[-2px] hover:bg-hover md:min-h-8"
      >
        <ChevronRight size={14} aria-hidden="true" className={`text-ink-3 ${open ? "rotate-90" : ""}`} />
        <span className={missing === null ? "text-ink" : "text-ink-2"}>
          {topic.title}
          {decisive ? <span className="sr-only">, decided the answer</span> : null}
        </span>
        <span className="flex min-w-0 items-center justify-end gap-1.5">
          <span className={`figure truncate text-12 ${missing === null ? "text-ink-2" : "text-ink-3"}`}>
            {missing === null ? topic.summary(setup, operation) : "not available"}
          </span>
          {changed ? (
            <>
              <span className="size-2 flex-none rounded-full bg-accent" aria-hidden="true" />
              <span className="sr-only">, changed</span>
            </>
          ) : null}
        </span>
      </button>
      {open ? (
        <div id={id} className="grid gap-2 px-3 pt-1 pb-3">
          {missing === null ? <topic.Editor {...editor} /> : <p className="text-13 text-ink-2">{missing}</p>}
        </div>
      ) : null}
    </li>
  );
}
