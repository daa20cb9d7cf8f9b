"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { startProgress, useProgress } from "@/components/progress";
import { Button, EmptyState, LoadingBars } from "@/components/ui";
import { CardsSession } from "./cards-session";
import { type Drill, nameOfDrill, readDrill } from "./drill";
import { FirstCards } from "./first-cards";
import type { CardTopic } from "./session-doors";
import { prefetchDeckIndex, useDeckIndex } from "./use-deck";
import { newSessionId, updateTabSession } from "./use-tab-session";

// There is nothing to show without them, so they don't wait for the screen.
if (typeof window !== "undefined") {
  startProgress();
  prefetchDeckIndex();
}

/** The flashcards: what is due, then what is new; or what the address asks for. */
export function CardsScreen({ topics }: { readonly topics: readonly CardTopic[] }) {
  const { progress, status } = useProgress();
  const loaded = useDeckIndex();
  const drill = useDrill();
  const [started, setStarted] = useState(false);
  if (loaded.status === "failed") return <LoadingFailed retry={loaded.retry} />;
  if (loaded.status === "loading" || status.type === "loading") return <Loading />;
  const { deck } = loaded;
  if (deck.cards.length === 0) return <NoCards />;
  const asked = drill.kind !== "due" || Object.values(drill.scope).some((part) => part !== null);
  // Taking back the very first card is no first visit.
  if (progress.cards.size > 0 && !started) setStarted(true);
  if (progress.cards.size === 0 && !started && !asked) {
    return <FirstCards cards={deck.cards.length} onStart={() => setStarted(true)} />;
  }
  return <CardsSession key={nameOfDrill(drill)} deck={deck} drill={drill} topics={topics} />;
}

/** The drill that the address asks for. Another cram than the last one is a new run. */
function useDrill(): Drill {
  const query = useSearchParams();
  const drill = useMemo(() => readDrill(query), [query]);
  const name = nameOfDrill(drill);
  useEffect(() => {
    updateTabSession((session) => {
      if (drill.kind !== "cram") return session.cram === null ? session : { ...session, cram: null };
      return session.cram?.name === name ? session : { ...session, cram: { name, id: newSessionId() } };
    });
  }, [drill.kind, name]);
  return drill;
}

function Loading() {
  return (
    <div className="px-4 md:px-0">
      <h1 className="sr-only">Cards</h1>
      <LoadingBars rows={12} label="Loading the cards" />
    </div>
  );
}

function LoadingFailed({ retry }: { readonly retry: () => void }) {
  return (
    <div className="px-4 md:px-0">
      <h1 className="sr-only">Cards</h1>
      <EmptyState title="The cards could not be loaded" action={<Button onClick={retry}>Try again</Button>}>
        The connection may be gone. After the first visit with a connection, cards work offline.
      </EmptyState>
    </div>
  );
}

function NoCards() {
  return (
    <div className="px-4 md:px-0">
      <h1 className="mb-6 text-36 tracking-[-0.03em]">Cards</h1>
      <EmptyState title="No cards yet">
        Cards are made from the facts in the notes: tables, definitions, limits, lists, questions. Add a note with one
        of these, and its cards will be here.
      </EmptyState>
    </div>
  );
}
