"use client";

import { type ReactNode, useMemo } from "react";
import { cardsHref, planHref, practiceHref } from "@/components/routes";
import { Button, buttonClass, Link } from "@/components/ui";
import { type CardId, cramQueue, type DeckIndex, learningDay, type Moment, startOfDay } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { missedLately } from "./crammed-cards";
import { AHEAD_DAYS } from "./drill";
import { dueWithin } from "./next-due";

/** A topic as doors name it. */
export interface CardTopic {
  readonly id: string;
  readonly title: string;
}

/** New cards that one press brings. */
const MORE = 10;

interface SessionDoorsProps {
  readonly deck: DeckIndex;
  readonly progress: Progress;
  readonly now: Moment;
  readonly topics: readonly CardTopic[];
  /** New cards that could be learned beyond what today asks for. */
  readonly moreNew: number;
  /** Reviews due today that the daily maximum holds back. */
  readonly heldBack: number;
  readonly onMore: (count: number) => void;
}

/** What can be done when nothing is due: there is always a way on. */
export function SessionDoors({ deck, progress, now, topics, moreNew, heldBack, onMore }: SessionDoorsProps) {
  const { cards: records, settings, recent } = progress;
  const today = learningDay(now);
  const ahead = AHEAD_DAYS.map((days) => ({
    days,
    cards: dueWithin({ cards: deck.cards, records, settings, today }, days),
  })).filter(({ cards }) => cards > 0);
  const crams = useMemo(
    () => countCrams({ deck, records, missedCards: missedLately(recent, today), today }),
    [deck, records, recent, today],
  );
  const more = Math.min(MORE, moreNew);
  return (
    <div className="mt-7 border-line border-t">
      {heldBack > 0 ? (
        <DoorRow title="Over the maximum" note="Due today, and left for the next days by your daily maximum.">
          <Link href={cardsHref({ ahead: 0 })} className={buttonClass()}>
            Review them now <Count>{heldBack}</Count>
          </Link>
        </DoorRow>
      ) : null}
      {more > 0 ? (
        <DoorRow title="New cards" note="Beyond today’s number. They come back for review in the next days.">
          <Button onClick={() => onMore(more)}>Learn {more} more</Button>
        </DoorRow>
      ) : null}
      {ahead.length > 0 ? (
        <DoorRow
          title="Ahead"
          note="Cards of the next days, reviewed early. Early reviews count, and bring a little less."
        >
          {ahead.map(({ days, cards }) => (
            <Link key={days} href={cardsHref({ ahead: days })} className={buttonClass()}>
              {days === 1 ? "1 day" : `${days} days`} <Count>{cards}</Count>
            </Link>
          ))}
        </DoorRow>
      ) : null}
      <DoorRow title="Cram" note="Any cards, as often as you like. The schedule stays as it is.">
        {crams
          .filter(({ cards }) => cards > 0)
          .map(({ cram, label, cards }) => (
            <Link key={cram} href={cardsHref({ cram })} className={buttonClass()}>
              {label} <Count>{cards}</Count>
            </Link>
          ))}
        {topics.map(({ id, title }) => (
          <Link key={id} href={cardsHref({ cram: "topic", topic: id })} className={buttonClass()}>
            {title}
          </Link>
        ))}
      </DoorRow>
      <DoorRow title="Elsewhere" note="Questions with options and reasons, or the plan towards your exam.">
        <Link href={practiceHref({})} className={buttonClass()}>
          Practice
        </Link>
        <Link href={planHref()} className={buttonClass()}>
          Plan
        </Link>
      </DoorRow>
    </div>
  );
}

interface CramCounts {
  readonly deck: DeckIndex;
  readonly records: Progress["cards"];
  readonly missedCards: ReadonlySet<CardId>;
  readonly today: number;
}

/** The crams with the number of their cards; of the large ones it is counted without putting them in order. */
function countCrams({ deck, records, missedCards, today }: CramCounts) {
  const now = { at: startOfDay(today, 0), zone: 0 };
  const count = (kind: "missed" | "flagged") => cramQueue({ deck, records, kind, missedCards, now, seed: "" }).length;
  const open = deck.cards.filter(({ id }) => {
    const record = records.get(id);
    return !record?.suspended && (record?.buriedUntil ?? 0) <= today;
  });
  const known = open.filter(({ id }) => (records.get(id)?.memory ?? null) !== null);
  return [
    { cram: "missed", label: "Missed", cards: count("missed") },
    { cram: "flagged", label: "Flagged", cards: count("flagged") },
    { cram: "hardest", label: "Hardest first", cards: known.length },
    { cram: "all", label: "Everything", cards: open.length },
  ] as const;
}

function Count({ children }: { readonly children: number }) {
  return <span className="figure font-normal text-12 text-ink-3">{children}</span>;
}

interface DoorRowProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function DoorRow({ title, note, children }: DoorRowProps) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-8 gap-y-2.5 border-hair border-b py-4 md:grid-cols-[240px_minmax(0,1fr)]"
    >
      <div>
        <h3 className="text-14">{title}</h3>
        <p className="mt-0.5 text-13 text-ink-3">{note}</p>
      </div>
      <div className="flex flex-wrap content-start gap-2">{children}</div>
    </section>
  );
}
