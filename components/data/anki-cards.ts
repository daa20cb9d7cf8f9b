import { type Card, type CardId, type CardRecord, isLeech } from "@/lib/cards";
import { toAnkiNote } from "@/lib/cards/exchange";
import type { Table } from "@/lib/util";
import type { ApkgCard } from "./apkg/apkg-deck";
import type { DataTopic } from "./load-cards";

/** The cards as Anki takes them, each with what the learner's record says of it. */
export function ankiCards(
  cards: readonly Card[],
  records: Table<CardId, CardRecord>,
  topics: readonly DataTopic[],
): readonly ApkgCard[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return cards.map((card) => {
    const record = records.get(card.id);
    const memory = record?.memory ?? null;
    const note = toAnkiNote({
      card,
      topicTitle: titles.get(card.topic) ?? card.topic,
      flagged: record?.flagged ?? false,
      leech: memory !== null && isLeech(memory),
    });
    return { note, memory, suspended: record?.suspended ?? false };
  });
}
