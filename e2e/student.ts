import type { Page } from "@playwright/test";
import {
  buildQueue,
  type CardSettings,
  type DeckFile,
  type DeckIndex,
  decodeDeckIndex,
  learningDay,
  type Moment,
  newPerDay,
} from "@/lib/cards";
import { createStamp, exportBackup, type ProgressEvent, replay } from "@/lib/progress";
import { expect } from "./fixtures";

/** The deck of the built site. */
export async function loadDeck(page: Page): Promise<DeckIndex> {
  const answer = await page.request.get("./data/cards/index.json");
  expect(answer.ok()).toBe(true);
  return decodeDeckIndex((await answer.json()) as DeckFile);
}

/** What is due at one moment: cards to review and new ones. */
export interface Due {
  readonly reviews: number;
  readonly fresh: number;
}

/**
 * Someone who does exactly what is due, knows everything, and needs no screen for it.
 *
 * @param zoneAt the learner's time zone at a time: minutes east of UTC
 */
export function createStudent(deck: DeckIndex, settings: CardSettings, zoneAt: (at: number) => number) {
  let events: readonly ProgressEvent[] = [];
  let ids = 0;

  function queueAt(now: Moment) {
    const { cards: records, days } = replay(events);
    const today = learningDay(now);
    const { introduced = 0 } = days.get(today) ?? {};
    const unseen = deck.cards.filter(({ id }) => !records.get(id)?.memory).length;
    const rate = newPerDay({ settings, today, unseen, introduced });
    return buildQueue({ deck, records, settings, now, today: { reviewed: 0, introduced }, newPerDay: rate });
  }

  function dueAt(at: number): Due {
    const { review, fresh } = queueAt({ at, zone: zoneAt(at) });
    return { reviews: review.length, fresh: fresh.length };
  }

  /** Does all that is due. A new card is rated easy, so that it is done for the day at its first showing. */
  function study(at: number): void {
    const { review, fresh } = queueAt({ at, zone: zoneAt(at) });
    const stamp = createStamp({ now: () => at, zone: zoneAt, newId: () => `student-${++ids}` });
    const known = new Set(review);
    const done = [...review, ...fresh].map((entry) =>
      stamp({
        type: "reviewed",
        cardId: entry.id,
        topic: entry.topic,
        noteId: entry.noteId,
        rating: known.has(entry) ? "good" : "easy",
        context: "scheduled",
        face: "",
        answer: null,
        shift: 0,
        sessionId: null,
        duration: 5000,
      }),
    );
    events = [...events, ...done];
  }

  return { dueAt, study, events: () => events, backup: (at: number) => exportBackup(events, [], at) };
}
