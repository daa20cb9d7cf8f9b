import type { ReactNode } from "react";
import type { Json } from "@/lib/asl";
import { jsonLines, removedMembers } from "./json-lines";

interface JsonBlockProps {
  readonly value: Json;
  /** What it was before: what differs is marked. */
  readonly before?: Json | undefined;
  /** Long lines are broken; else the block scrolls sideways. */
  readonly wrap?: boolean;
}

/** A JSON value in a well, quietly coloured; new and changed lines have a bar and a ground of their own. */
export function JsonBlock({ value, before, wrap = false }: JsonBlockProps) {
  const lines = jsonLines(value, before);
  const removed = removedMembers(value, before);
  return (
    <>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="mt-1 overflow-x-auto rounded-mark border border-hair bg-sunk py-1 text-12 leading-[18px]"
      >
        <code className={`block min-w-full ${wrap ? "whitespace-pre-wrap [overflow-wrap:anywhere]" : "w-max"}`}>
          {lines.map(({ text, changed }, index) => {
            // Lines of one value never move: their place is their identity.
            const key = `${index}${text}`;
            return (
              <span
                key={key}
                className={`block px-2 ${changed ? "bg-succeed-bg shadow-[inset_2px_0_0_var(--succeed-line)]" : ""}`}
              >
                {changed ? <span className="sr-only">changed: </span> : null}
                {coloured(text)}
              </span>
            );
          })}
        </code>
      </pre>
      {removed.length === 0 ? null : <p className="mt-0.5 text-12 text-ink-3">No longer there: {removed.join(", ")}</p>}
    </>
  );
}

const TOKEN = /("(?:[^"\\]|\\.)*"(?=:))|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)|([{}[\],:]+)/g;
const CLASSES = ["text-ink", "text-code-string", "text-code-number", "text-ink-3"];

/** Keys stay ink; texts, numbers and punctuation have their colours. */
function coloured(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    const kind = match.slice(1).findIndex((group) => group !== undefined);
    parts.push(
      <span key={match.index} className={CLASSES[kind]}>
        {match[0]}
      </span>,
    );
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}
