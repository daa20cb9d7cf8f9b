"use client";

import { useMemo } from "react";
import { archivedCards, changedCards, type DeckIndex, leeches } from "@/lib/cards";
import type { Progress } from "@/lib/progress";
import { ArchivedSection } from "./archived-section";
import { ChangedSection } from "./changed-section";
import { LeechSection } from "./leech-section";

interface CardStateSectionsProps {
  readonly deck: DeckIndex;
  readonly progress: Progress;
}

/** Cards that ask for attention: leeches, changed ones, archived ones. */
export function CardStateSections({ deck, progress }: CardStateSectionsProps) {
  const { cards: records } = progress;
  const found = useMemo(
    () => ({
      leeches: leeches(deck, records),
      changed: changedCards(deck, records),
      archived: archivedCards(deck, records).filter(({ record }) => record.memory !== null),
    }),
    [deck, records],
  );
  return (
    <>
      <LeechSection leeches={found.leeches} deck={deck} />
      <ChangedSection changed={found.changed} deck={deck} records={records} />
      <ArchivedSection archived={found.archived} />
    </>
  );
}
