"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useAppend, useProgress } from "@/components/progress";
import { Button, EmptyState, LoadingBars } from "@/components/ui";
import { openSession } from "@/lib/progress";
import { type Item, type ItemId, type Selection, selectItems } from "@/lib/quiz";
import { historyOf } from "./history-of";
import { PracticeSession, type Sitting } from "./practice-session";
import { type BuilderTopic, QuizBuilder } from "./quiz-builder";
import { EVERYTHING, fromAddress, requestedItems, usePracticeRequest } from "./request";
import { useBank } from "./use-bank";

/** Builds a quiz, plays it and sums it up; an interrupted one can be resumed. */
export function PracticeScreen({ topics }: { readonly topics: readonly BuilderTopic[] }) {
  const topicIds = useMemo(() => topics.map(({ id }) => id), [topics]);
  const bank = useBank(topicIds);
  const { status } = useProgress();
  if (bank.status === "failed") return <LoadingFailed retry={bank.retry} />;
  if (bank.status === "loading" || status.type === "loading")
    return <LoadingBars rows={12} label="Loading the items" alone />;
  return <Practice topics={topics} items={bank.items} />;
}

function LoadingFailed({ retry }: { readonly retry: () => void }) {
  return (
    <EmptyState title="The items could not be loaded" action={<Button onClick={retry}>Try again</Button>}>
      The connection may be gone. After the first visit with a connection, practice works offline.
    </EmptyState>
  );
}

interface PracticeProps {
  readonly topics: readonly BuilderTopic[];
  readonly items: readonly Item[];
}

function Practice({ topics, items }: PracticeProps) {
  const { progress } = useProgress();
  const append = useAppend();
  const request = usePracticeRequest();
  const [sitting, setSitting] = useState<Sitting | null>(null);

  function begin(chosen: readonly Item[], seed: string) {
    if (chosen.length === 0) return;
    const sessionId = seed;
    append({ type: "practice-started", sessionId, itemIds: chosen.map(({ id }) => id), seed });
    setSitting({ sessionId, items: chosen, place: 0 });
    window.scrollTo({ top: 0 });
  }

  function draw(selection: Omit<Selection, "seed">) {
    const seed = newSeed();
    begin(selectItems(items, { ...selection, seed }, historyOf(progress)), seed);
  }

  useOnce(() => {
    const asked = requestedItems(items, request);
    if (asked) begin(asked, newSeed());
    else if (request.start !== null) draw({ ...EVERYTHING, ...fromAddress(request), count: request.start });
    // A reload goes on with the quiz that was begun; it doesn't begin another one.
    if (asked || request.start !== null) window.history.replaceState(null, "", window.location.pathname);
  });

  if (sitting) {
    return (
      <PracticeSession
        key={sitting.sessionId}
        sitting={sitting}
        onDrill={(missed) => begin(missed, newSeed())}
        onLeave={() => setSitting(null)}
      />
    );
  }
  const open = openSession(progress);
  const resumable = open ? resume(open.itemIds, open.outcomes, items) : null;
  return (
    <QuizBuilder
      topics={topics}
      items={items}
      request={request}
      historyOf={historyOf(progress)}
      onStart={draw}
      resumable={
        open && resumable
          ? {
              done: Object.keys(open.outcomes).length,
              total: open.itemIds.length,
              run: () => setSitting({ sessionId: open.sessionId, ...resumable }),
              dismiss: () => append({ type: "practice-ended", sessionId: open.sessionId }),
            }
          : null
      }
    />
  );
}

/** The items of an interrupted quiz that still exist, and the first one left open; null if none is left. */
function resume(ids: readonly ItemId[], outcomes: Readonly<Record<ItemId, unknown>>, items: readonly Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const kept = ids.flatMap((id) => byId.get(id) ?? []);
  const place = kept.findIndex(({ id }) => !(id in outcomes));
  return place === -1 ? null : { items: kept, place };
}

/** Runs once in the life of the component, in development too. */
function useOnce(run: () => void) {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    run();
  });
}

/** Seeds are the one thing here that must not repeat. */
function newSeed(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(36)).join("");
}
