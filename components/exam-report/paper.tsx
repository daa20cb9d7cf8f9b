"use client";

import { Printer } from "lucide-react";
import { useState } from "react";
import { Button, Segmented } from "@/components/ui";
import type { Form } from "@/lib/exam";
import { PaperKey } from "./paper-key";
import { PaperQuestion } from "./paper-question";

type Part = "both" | "paper" | "key";

const PARTS = [
  { value: "both", label: "Paper and key" },
  { value: "paper", label: "Paper" },
  { value: "key", label: "Key" },
] as const;

/** A form to be printed: the questions, then the key on a page of its own. */
export function Paper({ form }: { readonly form: Form }) {
  const [part, setPart] = useState<Part>("both");
  const { blueprint, entries, minutes } = form;
  return (
    <article className="mx-auto max-w-[760px]">
      <div className="mb-8 flex flex-wrap items-center justify-between gap-3 print:hidden">
        <Segmented label="What to print" options={PARTS} value={part} onChange={setPart} />
        <Button variant="main" onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.5} aria-hidden="true" />
          Print or save as PDF
        </Button>
      </div>
      {part === "key" ? null : (
        <section aria-labelledby="paper-title">
          <h1 id="paper-title" className="text-25">
            {blueprint.title}, {blueprint.exam}
          </h1>
          <p className="mt-1 text-ink-2">
            {entries.length} questions, {Math.round(minutes)} minutes. Every question tells how many answers to choose;
            an answer counts only when all of it is right. There is no penalty for guessing.
          </p>
          <ol className="mt-6 grid gap-6 print:gap-4.5">
            {entries.map((entry, place) => (
              <PaperQuestion key={entry.item.id} entry={entry} number={place + 1} />
            ))}
          </ol>
        </section>
      )}
      {part === "paper" ? null : (
        <section
          aria-labelledby="key-title"
          className={part === "both" ? "mt-14 print:mt-0 print:break-before-page" : ""}
        >
          <h1 id="key-title" className="text-25">
            Key to {blueprint.title}, {blueprint.exam}
          </h1>
          <p className="figure mt-1 text-13 text-ink-3">Form {form.seed}</p>
          <ol className="mt-5 grid gap-3.5">
            {entries.map((entry, place) => (
              <PaperKey key={entry.item.id} entry={entry} number={place + 1} />
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
