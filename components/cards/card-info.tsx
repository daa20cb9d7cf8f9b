"use client";

import type { ReactNode } from "react";
import { Button, Dialog } from "@/components/ui";
import {
  type Card,
  type CardId,
  type CardRecord,
  type CardSettings,
  createScheduler,
  dateOf,
  dueDay,
  learningDay,
} from "@/lib/cards";
import { RATING_WORDS } from "./grade-bar";
import { useCardHistory } from "./use-card-history";
import { readClock } from "./use-clock";
import { waitText } from "./wait-text";

const DAY = 86_400_000;

interface CardInfoProps {
  /** Null: closed. */
  readonly card: Card | null;
  readonly record: CardRecord | undefined;
  readonly settings: CardSettings;
  readonly onClose: () => void;
}

/** What is known of one card: its memory, where it comes from, its reviews. */
export function CardInfo({ card, record, settings, onClose }: CardInfoProps) {
  return (
    <Dialog
      open={card !== null}
      onClose={onClose}
      title="Card info"
      {...(card && { description: card.label.replaceAll("`", "") })}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      {card ? (
        <>
          <Facts card={card} record={record} settings={settings} />
          <History id={card.id} />
        </>
      ) : null}
    </Dialog>
  );
}

function Facts({ card, record, settings }: Pick<CardInfoProps, "record" | "settings"> & { readonly card: Card }) {
  const now = readClock();
  const memory = record?.memory ?? null;
  const today = learningDay(now);
  return (
    <dl className="mt-4 border-hair border-t">
      <Fact label="Note">
        {card.noteTitle} ({card.source.file}:{card.source.line})
      </Fact>
      <Fact label="Faces">{card.faces.length}</Fact>
      {memory ? (
        <>
          <Fact label="First review">{dayText(memory.firstAt)}</Fact>
          <Fact label="Last review">{dayText(memory.lastAt)}</Fact>
          <Fact label="Due">
            {memory.phase === "review" ? dateOf(dueDay(card.id, memory, settings, today)) : "today, in learning steps"}
          </Fact>
          <Fact label="Interval">{memory.interval > 0 ? waitText(memory.interval * DAY) : "minutes"}</Fact>
          <Fact label="Recall now">{Math.round(100 * createScheduler(settings).recall(memory, now))}%</Fact>
          <Fact label="Stability">{memory.stability.toFixed(1)} days</Fact>
          <Fact label="Difficulty">{memory.difficulty.toFixed(1)} of 10</Fact>
          <Fact label="Reviews">{memory.reps}</Fact>
          <Fact label="Lapses">{memory.lapses}</Fact>
        </>
      ) : (
        <Fact label="Memory">new, never reviewed</Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 border-hair border-b py-1">
      <dt className="text-ink-2">{label}</dt>
      <dd className="figure text-13 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

function History({ id }: { readonly id: CardId }) {
  const steps = useCardHistory(id);
  if (steps === null) return <p className="mt-4 text-13 text-ink-3">Loading its reviews</p>;
  if (steps.length === 0) return null;
  return (
    <table className="mt-4 w-full text-left text-13">
      <caption className="pb-1 text-left font-[550]">Reviews, newest first</caption>
      <thead>
        <tr className="border-ink border-b-[1.5px] text-ink-3">
          <th scope="col" className="py-1 font-[550]">
            When
          </th>
          <th scope="col" className="font-[550]">
            Grade
          </th>
          <th scope="col" className="text-right font-[550]">
            Interval
          </th>
          <th scope="col" className="text-right font-[550]">
            Time
          </th>
        </tr>
      </thead>
      <tbody className="figure">
        {steps.toReversed().map(({ at, rating, after, duration }) => (
          <tr key={at} className="border-hair border-b">
            <td className="py-1">{dayText(at)}</td>
            <td>{RATING_WORDS[rating]}</td>
            <td className="text-right">{waitText(after.interval > 0 ? after.interval * DAY : after.due - at)}</td>
            <td className="text-right">{Math.round(duration / 1000)} s</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayText(at: number): string {
  return new Date(at).toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
