"use client";

import { type KeyboardEvent, useState } from "react";
import { keyCaps, strokeOf } from "@/components/shell";
import { Button, Dialog, Kbd } from "@/components/ui";
import { CARD_ACTIONS, type CardAction, DEFAULT_KEYS, refusalOf, useKeymap, writeKeymap } from "./keymap";

interface KeySettingsProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys of this screen, each to be replaced by pressing another. */
export function KeySettings({ open, onClose }: KeySettingsProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keys for cards"
      description="Kept on this device. Enter always shows the answer and Z always undoes."
      actions={
        <>
          <Button variant="bare" onClick={() => writeKeymap(DEFAULT_KEYS)}>
            Back to Anki’s keys
          </Button>
          <Button onClick={onClose}>Done</Button>
        </>
      }
    >
      {open ? <KeyRows /> : null}
    </Dialog>
  );
}

function KeyRows() {
  const keymap = useKeymap();
  const [waiting, setWaiting] = useState<CardAction | null>(null);
  const [message, setMessage] = useState("");

  function press(event: KeyboardEvent, action: CardAction): void {
    if (waiting !== action || event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    event.stopPropagation();
    const key = event.key === "Escape" ? null : strokeOf(event);
    const refusal = key === null ? "" : refusalOf(keymap, action, key);
    setMessage(refusal ?? "");
    if (refusal === null && key !== null) writeKeymap({ ...keymap, [action]: key });
    if (!refusal) setWaiting(null);
  }

  return (
    <>
      <ul className="mt-4 border-hair border-t">
        {CARD_ACTIONS.map(({ action, label }) => (
          <li key={action} className="flex items-center justify-between gap-4 border-hair border-b py-1">
            <span>{label}</span>
            <Button
              variant="bare"
              aria-label={`${label}: ${keyCaps(keymap[action], false).join(" ")}. Change`}
              aria-pressed={waiting === action}
              onClick={() => setWaiting(action)}
              onBlur={() => setWaiting(null)}
              onKeyDown={(event) => press(event, action)}
              className="shrink-0"
            >
              {waiting === action ? "Press a key" : <Kbd always>{keyCaps(keymap[action], false).join(" ")}</Kbd>}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 min-h-5.5 text-13 text-fail">
        {message}
      </p>
    </>
  );
}
