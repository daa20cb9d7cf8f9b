"use client";

import { useEffect, useRef } from "react";
import { keyCaps, useKeys } from "@/components/shell";
import { Button } from "@/components/ui";
import type { Keymap } from "./keymap";
import { waitText } from "./wait-text";

interface WaitingNoticeProps {
  /** Milliseconds until the card comes back. */
  readonly wait: number;
  readonly keymap: Keymap;
  readonly onLookAhead: () => void;
}

/** Only cards in their learning steps are left, and none of them is ready. */
export function WaitingNotice({ wait, keymap, onLookAhead }: WaitingNoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys([
    { keys: keymap.show, label: "Ask it now", run: onLookAhead },
    { keys: "Enter", label: "Ask it now", run: onLookAhead },
  ]);
  return (
    <section className="mx-4 rounded-control border border-control border-dashed p-6 md:mx-0">
      <h2 ref={heading} tabIndex={-1} className="text-16 outline-none">
        Next card in {waitText(wait)}
      </h2>
      <p className="mt-1 max-w-measure text-ink-2">
        What you just learned comes back after a short rest. You can have it now, and the others of today too when it is
        their turn.
      </p>
      <div className="mt-4">
        <Button variant="main" size="lead" shortcut={keyCaps(keymap.show, false).join(" ")} onClick={onLookAhead}>
          Ask it now
        </Button>
      </div>
    </section>
  );
}
