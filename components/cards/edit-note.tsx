"use client";

import { useState } from "react";
import { Button, buttonClass, Dialog } from "@/components/ui";
import type { Source } from "@/lib/quiz";

/** Address of the content folder in the repository, where the site says it; files and lines are appended. */
const REPOSITORY = process.env.NEXT_PUBLIC_NOTES_REPOSITORY ?? "";

interface EditNoteProps {
  readonly source: Source | null;
  readonly onClose: () => void;
}

/** Names the file and line that a card was made from, for the learner's editor. */
export function EditNote({ source, onClose }: EditNoteProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const place = source ? `content/${source.file}:${source.line}` : "";

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(place);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  function close(): void {
    setCopied(null);
    onClose();
  }

  return (
    <Dialog
      open={source !== null}
      onClose={close}
      title="Edit the note"
      description="The card is made from this line. Change it there; the card follows with the next build, and its history stays."
      actions={
        <>
          {REPOSITORY && source ? (
            <a
              href={`${REPOSITORY}/${source.file}#L${source.line}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass("bare")}
            >
              Open in the repository
            </a>
          ) : null}
          <Button onClick={close}>Close</Button>
          <Button variant="main" onClick={copy}>
            Copy
          </Button>
        </>
      }
    >
      <p className="figure mt-4 rounded-control border border-hair bg-sunk px-3 py-2 text-13 [overflow-wrap:anywhere]">
        {place}
      </p>
      <p role="status" className="mt-2 min-h-5.5 text-13 text-ink-2">
        {copied === null ? "" : copied ? "Copied." : "The browser didn’t let this page copy. Select the line above."}
      </p>
    </Dialog>
  );
}
