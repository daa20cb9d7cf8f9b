"use client";

import { useKeys } from "@/components/shell";
import { Button } from "@/components/ui";

interface FirstCardsProps {
  readonly cards: number;
  readonly onStart: () => void;
}

/** What a learner sees who never turned a card. */
export function FirstCards({ cards, onStart }: FirstCardsProps) {
  useKeys([{ keys: "Enter", label: "Start", run: onStart }]);
  return (
    <section className="px-4 pt-4 md:px-0">
      <h1 className="text-36 tracking-[-0.03em]">Cards</h1>
      <p className="mt-3 max-w-measure text-16 text-ink-2 leading-[1.625rem]">
        A card asks for one fact, and you say how well you knew it. What you know comes back later and later, what you
        don’t comes back soon.
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button variant="main" size="lead" shortcut="↵" onClick={onStart}>
          Start
        </Button>
        <p className="text-ink-3">
          <span className="figure">{cards.toLocaleString("en")}</span> cards, a few new ones each day.
        </p>
      </div>
    </section>
  );
}
