import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardId, Rating } from "@/lib/cards";
import { exportReviewLog } from "@/lib/cards/exchange";
import type { NoteId } from "@/lib/notes";
import {
  cardHistory,
  type EventId,
  type ProgressEvent,
  parseEvent,
  type ReviewedEvent,
  replay,
  union,
} from "@/lib/progress";
import { hashText } from "@/lib/util";
import { undoOf } from "./event-names";
import type { ImportContext, ImportPlan } from "./import-plan";
import { readImport } from "./read-import";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const NOTE = { topic: "api-gateway", noteId: "api-gateway/errors" as NoteId };
const idOf = (name: string) => hashText(name) as CardId;

function contextWith(log: readonly ProgressEvent[] = []): ImportContext {
  const records = replay(log).cards;
  return {
    places: new Map([
      [idOf("a"), NOTE],
      [idOf("b"), NOTE],
    ]),
    records,
    log,
    now: NOW,
    zoneAt: () => 60,
  };
}

async function plan(text: string, context = contextWith(), name = "log.csv"): Promise<ImportPlan> {
  const read = await readImport(new File([text], name), context);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function reviewed(name: string, at: number, rating: Rating = "good"): ReviewedEvent {
  return {
    id: `live ${name} ${at}` as EventId,
    at,
    version: 4,
    zone: 0,
    type: "reviewed",
    cardId: idOf(name),
    ...NOTE,
    rating,
    context: "scheduled",
    face: "f",
    answer: null,
    shift: 0,
    sessionId: null,
    duration: 5,
  };
}

/** The log as this program exports it. */
function csvOf(log: readonly ProgressEvent[]): string {
  return exportReviewLog(
    cardHistory(log, NOW).map(({ before, ...step }) => ({ ...step, phase: before?.phase ?? null })),
  );
}

describe("readImport of a review log", () => {
  it("gives events that the log can read, for cards with a note and without", async () => {
    const text = csvOf([reviewed("a", NOW - DAY), reviewed("stranger", NOW - 2 * DAY, "again")]);
    const { events, sentences } = await plan(text);
    for (const event of events) expect(parseEvent(event)).toEqual({ ok: true, value: event });
    expect(events).toMatchObject([
      {
        cardId: idOf("stranger"),
        topic: "imported",
        noteId: "imported",
        rating: "again",
        context: "imported",
        zone: 60,
      },
      { cardId: idOf("a"), ...NOTE, rating: "good", duration: 5 },
    ]);
    expect(sentences[0]).toMatch(/^2 reviews will be added/);
    expect(sentences[1]).toMatch(/^1 card is in none of your notes/);
  });

  it("adds nothing when the log came from here", async () => {
    const log = [reviewed("a", NOW - 3 * DAY), reviewed("b", NOW - DAY, "hard")];
    const { events, sentences } = await plan(csvOf(log), contextWith(log));
    expect(events).toEqual([]);
    expect(sentences).toEqual(["There is nothing new in this file.", "2 reviews are in your log already."]);
  });

  it("adds a review once, however often file and import repeat it", async () => {
    const row = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom("again", "good"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const csv = exportReviewLog(
          rows.map(([name, days, rating]) => ({
            cardId: idOf(name),
            at: NOW - days * DAY,
            rating: rating as Rating,
            phase: null,
            duration: 0,
          })),
        );
        const first = (await plan(csv)).events;
        expect(first).toHaveLength(new Set(rows.map(String)).size);
        expect((await plan(csv, contextWith(union(first)))).events).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("can be done again after it was taken back, and again after that", async () => {
    const csv = csvOf([reviewed("a", NOW - DAY)]);
    let log: readonly ProgressEvent[] = [];
    for (let round = 1; round <= 3; round++) {
      const { events } = await plan(csv, contextWith(log));
      expect(events).toHaveLength(1);
      log = union(log, events);
      expect(replay(log).cards.get(idOf("a"))?.memory?.reps).toBe(1);
      log = union(log, undoOf(events, NOW + round, 0));
      expect(replay(log).cards.get(idOf("a"))).toBeUndefined();
    }
  });

  it("leaves out what is dated in the future", async () => {
    const { events, sentences } = await plan(`${csvOf([])}7,${NOW + 2 * DAY},3,0,1\n`);
    expect(events).toEqual([]);
    expect(sentences).toContain("1 review is dated in the future and will stay out.");
  });
});

describe("readImport of an Anki text", () => {
  const head = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n";

  it("flags marked cards of ours that have no flag yet", async () => {
    const text = `${head}${idOf("a")}\tQ\tA\tmarked\n${idOf("b")}\tQ\tA\t\n`;
    const { events, sentences, note } = await plan(text, contextWith(), "x.txt");
    expect(events).toMatchObject([{ type: "card-flagged", cardId: idOf("a"), ...NOTE, flagged: true }]);
    for (const event of events) expect(parseEvent(event).ok).toBe(true);
    expect(sentences).toEqual(["2 rows are cards of yours.", "1 card marked in Anki will get a flag."]);
    expect(note).toBeNull();
    expect((await plan(text, contextWith(events), "x.txt")).events).toEqual([]);
  });

  it("makes a note of foreign cards and lists the lines that can't be one", async () => {
    const { note, problems, events } = await plan(`${head}g\tQ\tA\tx\nh\t<img>\tA\t\n`, contextWith(), "My words.txt");
    expect(note?.markdown).toBe('---\ntitle: "My words"\n---\n\nQ :: A\n');
    expect(problems.map(({ line }) => line)).toEqual([6]);
    expect(events).toEqual([]);
  });

  it("has a sentence for each kind of wrong file", async () => {
    const wrong = async (text: string) => readImport(new File([text], "f"), contextWith());
    expect(await wrong("PK\u0003")).toMatchObject({ ok: false, error: expect.stringContaining("Plain Text") });
    expect(await wrong('{"format":"cloudrill-backup"}')).toMatchObject({
      ok: false,
      error: expect.stringContaining("Restore"),
    });
    expect(await wrong("")).toMatchObject({ ok: false, error: "This file has no rows." });
    expect(await wrong("a\0b")).toMatchObject({ ok: false, error: expect.stringContaining("not a text file") });
  });
});
