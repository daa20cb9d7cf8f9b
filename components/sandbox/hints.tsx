"use client";

import { Button, CodeText } from "@/components/ui";

interface HintsProps {
  readonly hints: readonly string[];
  /** How many are open. */
  readonly open: number;
  readonly onOpen: () => void;
}

/** Hints, one after the other: each says more than the one before it. */
export function Hints({ hints, open, onOpen }: HintsProps) {
  return (
    <div className="grid justify-items-start gap-1.5">
      <ol aria-label="Hints" aria-live="polite" className="grid list-decimal gap-1 pl-5 marker:text-ink-3 empty:hidden">
        {hints.slice(0, open).map((hint) => (
          <li key={hint}>
            <CodeText>{hint}</CodeText>
          </li>
        ))}
      </ol>
      {open < hints.length ? (
        <Button variant="bare" className="-ml-3" onClick={onOpen}>
          Show hint {open + 1} of {hints.length}
        </Button>
      ) : null}
    </div>
  );
}
