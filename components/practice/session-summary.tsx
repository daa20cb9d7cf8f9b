"use client";

import { Check, CornerDownRight, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { lessonHref } from "@/components/routes";
import { Button, buttonClass, CodeText, Link } from "@/components/ui";
import type { Item, ItemId, Outcome } from "@/lib/quiz";

interface SessionSummaryProps {
  readonly items: readonly Item[];
  readonly outcomes: Readonly<Record<ItemId, Outcome>>;
  readonly onDrill: (missed: readonly Item[]) => void;
  readonly onLeave: () => void;
}

/** How the quiz went, item by item, with the way from each miss to its note line. */
export function SessionSummary({ items, outcomes, onDrill, onLeave }: SessionSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const count = (outcome: Outcome) => items.filter(({ id }) => outcomes[id] === outcome).length;
  const missed = items.filter(({ id }) => outcomes[id] !== "right");
  return (
    <section aria-labelledby="summary-title">
      <h1 id="summary-title" ref={heading} tabIndex={-1} className="text-36 tracking-[-0.03em] outline-none">
        {count("right")} of {items.length} right
      </h1>
      <p className="mt-2 text-16 text-ink-2">{inWords(count("second-try"), count("wrong"))}</p>
      <div className="mt-6 flex flex-wrap gap-2">
        {missed.length > 0 ? (
          <Button variant="main" size="lead" onClick={() => onDrill(missed)}>
            Drill the misses ({missed.length})
          </Button>
        ) : null}
        <Button variant={missed.length > 0 ? "normal" : "main"} size="lead" onClick={onLeave}>
          Build another quiz
        </Button>
        <Link href="/" className={buttonClass("bare", "lead")}>
          Today
        </Link>
      </div>
      <ol className="mt-8 border-line border-t">
        {items.map((item) => (
          <SummaryRow key={item.id} item={item} outcome={outcomes[item.id]} />
        ))}
      </ol>
    </section>
  );
}

function inWords(secondTry: number, wrong: number): string {
  if (secondTry + wrong === 0) return "All of them at the first try.";
  const parts = [secondTry > 0 ? `${secondTry} at the second try` : "", wrong > 0 ? `${wrong} not right` : ""];
  return `${parts.filter(Boolean).join(", ")}. The misses wait in practice until you get them right.`;
}

const MARKS = {
  right: { icon: Check, look: "text-succeed", word: "Right" },
  "second-try": { icon: CornerDownRight, look: "text-ink-2", word: "Second try" },
  wrong: { icon: X, look: "text-fail", word: "Not right" },
} as const;

function SummaryRow({ item, outcome = "wrong" }: { readonly item: Item; readonly outcome: Outcome | undefined }) {
  const { icon: Icon, look, word } = MARKS[outcome];
  const { source } = item;
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-3 border-hair border-b py-3">
      <Icon size={16} strokeWidth={2} aria-hidden="true" className={`mt-0.5 ${look}`} />
      <div>
        <p>
          <span className="sr-only">{word}: </span>
          <CodeText>{item.stem}</CodeText>
        </p>
        <Link
          href={lessonHref(source.noteId, source.anchor)}
          className="figure text-13 text-accent underline underline-offset-3"
        >
          {source.file}:{source.line}
        </Link>
      </div>
    </li>
  );
}
