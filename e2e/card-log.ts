import type { Page } from "@playwright/test";
import { type Card, type CardSettings, DEFAULT_SETTINGS } from "@/lib/cards";
import { createStamp, exportBackup, type NewEvent, type ProgressEvent } from "@/lib/progress";

/** A Wednesday noon in spring. */
export const NOON = Date.UTC(2027, 3, 14, 12);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** All cards of a topic of the built site. */
export async function loadCards(page: Page, topic = "step-functions"): Promise<readonly Card[]> {
  const answer = await page.request.get(`./data/cards/${topic}.json`);
  return (await answer.json()) as Card[];
}

/** Makes events that happened at given times on a device; the ids of two devices differ. */
export function createLog(device = 0): {
  readonly at: (time: number, event: NewEvent) => void;
  readonly events: ProgressEvent[];
} {
  const events: ProgressEvent[] = [];
  let count = 0;
  let now = 0;
  const newId = () => `00000000-0000-4000-${8000 + device}-${String(++count).padStart(12, "0")}`;
  const stamp = createStamp({ now: () => now, zone: () => 0, newId });
  return {
    events,
    at(time, event) {
      now = time;
      events.push(stamp(event));
    },
  };
}

/** A review of a card, as the log holds it. */
export function reviewed(card: Card, change: Partial<Extract<NewEvent, { type: "reviewed" }>> = {}): NewEvent {
  const { id: cardId, topic, noteId, answer } = card;
  return {
    type: "reviewed",
    cardId,
    topic,
    noteId,
    rating: "good",
    context: "scheduled",
    face: card.faces[0]?.id ?? "",
    answer,
    shift: 0,
    sessionId: "earlier",
    duration: 6000,
    ...change,
  };
}

/** Settings with some of them changed. */
export function configured(change: Partial<CardSettings>): NewEvent {
  return { type: "cards-configured", settings: { ...DEFAULT_SETTINGS, ...change } };
}

/** Brings a log into the browser, as a learner would: from a backup. All of it is `added`, unless told otherwise. */
export async function restore(page: Page, events: readonly ProgressEvent[], added = events.length): Promise<void> {
  await page.goto("./settings/");
  const file = {
    name: "backup.json",
    mimeType: "application/json",
    buffer: Buffer.from(exportBackup(events, [], NOON)),
  };
  await page.getByLabel("Backup file").setInputFiles(file);
  await page.getByText(`Added ${added.toLocaleString("en")} event`).waitFor();
}
