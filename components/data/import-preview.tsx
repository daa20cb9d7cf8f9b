"use client";

import { useEffect, useRef } from "react";
import { Button, countOf } from "@/components/ui";
import { download } from "./download";
import type { ImportPlan } from "./import-plan";
import { LineProblems } from "./line-problems";

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a file will do, and the buttons that let it. */
export function ImportPreview({ plan, onConfirm, onCancel }: ImportPreviewProps) {
  const { fileName, sentences, events, note, problems } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  const changes = events.length > 0;

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="rounded-control border border-line bg-panel p-4">
      <h4 ref={heading} tabIndex={-1} className="font-semibold text-14 [overflow-wrap:anywhere]">
        {fileName}
      </h4>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <LineProblems problems={problems} />
      <div className="mt-4 flex flex-wrap gap-2">
        {changes ? (
          <Button variant="main" onClick={onConfirm}>
            Import
          </Button>
        ) : null}
        {note === null ? null : (
          <Button onClick={() => download(note.markdown, "text/markdown;charset=utf-8", `${baseOf(fileName)}.md`)}>
            Save {countOf(note.cards, "card")} as a note
          </Button>
        )}
        <Button variant="bare" onClick={onCancel}>
          {changes ? "Cancel" : "Close"}
        </Button>
      </div>
    </div>
  );
}

function baseOf(fileName: string): string {
  const base = fileName
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return base.replace(/^-+|-+$/g, "") || "anki-import";
}
