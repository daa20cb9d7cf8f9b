import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import type { ItemId } from "@/lib/quiz";
import { arbitraryEvent, arbitraryLog } from "./fixtures/arbitrary-event";
import { answered, started, undone } from "./fixtures/event";
import { plainProgress } from "./fixtures/plain-progress";
import type { EventId, ProgressEvent } from "./model";
import { replay } from "./replay";

const item = "item" as ItemId;

/** After all times that the arbitrary events have. */
const LATER = 1e9;

describe("replay", () => {
  it("counts the answers of an item and keeps the last outcome", () => {
    const progress = replay([answered("a", 1), answered("b", 3, { outcome: "wrong" }), answered("c", 2)]);
    expect(progress.items.get(item)).toMatchObject({
      answers: 3,
      right: 2,
      last: "wrong",
      lastAt: 3,
      flagged: false,
      noteId: "api-gateway/error-codes",
    });
    expect(progress).toMatchObject({ events: 3, lastAt: 3 });
  });

  it("counts an answer at the second try as an answer that wasn't right", () => {
    const progress = replay([answered("a", 1, { outcome: "second-try" })]);
    expect(progress.items.get(item)).toMatchObject({ answers: 1, right: 0, last: "second-try" });
  });

  it("counts an event that stands there twice once", () => {
    expect(replay([answered("a", 1), answered("a", 1)]).items.get(item)?.answers).toBe(1);
  });

  it("keeps the last flag and the answers beside it", () => {
    const flag = (id: string, at: number, flagged: boolean): ProgressEvent => {
      return { id: id as EventId, at, version: 4, zone: 0, type: "flagged", itemId: item, flagged };
    };
    const progress = replay([flag("a", 1, false), answered("b", 2), flag("c", 3, true)]);
    expect(progress.items.get(item)).toMatchObject({ answers: 1, flagged: true });
    expect(replay([flag("a", 1, true), flag("b", 2, false)]).items.get(item)?.flagged).toBe(false);
  });

  it("keeps when a lesson was last marked as read", () => {
    const noteId = "api-gateway/errors" as NoteId;
    const read = (id: string, at: number): ProgressEvent => ({
      id: id as EventId,
      at,
      version: 4,
      zone: 0,
      type: "lesson-read",
      noteId,
    });
    expect(replay([read("b", 7), read("a", 4)]).read[noteId]).toBe(7);
  });

  it("gathers the outcomes of a practice session, also those whose clock ran behind", () => {
    const progress = replay([
      started("a", 5, "s1", ["item", "other"]),
      answered("b", 4, { sessionId: "s1", outcome: "wrong" }),
      answered("c", 6, { sessionId: "s2" }),
    ]);
    expect(progress.sessions).toEqual([
      {
        sessionId: "s1",
        itemIds: ["item", "other"],
        seed: "seed",
        startedAt: 5,
        outcomes: { item: "wrong" },
        ended: false,
      },
    ]);
  });

  it("marks a session as ended", () => {
    const end: ProgressEvent = {
      id: "b" as EventId,
      at: 2,
      version: 4,
      zone: 0,
      type: "practice-ended",
      sessionId: "s1",
    };
    expect(replay([started("a", 1, "s1", []), end]).sessions[0]?.ended).toBe(true);
  });

  it("takes an undone event back, and brings it again when the undo is undone", () => {
    const log = [answered("a", 1), answered("b", 2, { outcome: "wrong" })];
    const state = (events: readonly ProgressEvent[]) => plainProgress(replay(events));
    expect(state([...log, undone("c", 3, "b")])).toEqual(state([answered("a", 1)]));
    expect(state([...log, undone("c", 3, "b"), undone("d", 4, "c")])).toEqual(state(log));
  });

  it("leaves names from outside without power over the record", () => {
    const progress = replay([answered("a", 1, { itemId: "__proto__" as ItemId, sessionId: "__proto__" })]);
    expect([...progress.items.keys()]).toEqual(["__proto__"]);
    expect(progress.items.get("constructor" as ItemId)).toBeUndefined();
  });

  it("gives the same state whatever the order of the events is", () => {
    const shuffled = arbitraryLog.chain((log) =>
      fc.record({ log: fc.constant(log), other: fc.shuffledSubarray(log, { minLength: log.length }) }),
    );
    fc.assert(
      fc.property(shuffled, ({ log, other }) => {
        expect(plainProgress(replay(other))).toEqual(plainProgress(replay(log)));
      }),
    );
  });

  it("gives the earlier state back after an undo", () => {
    fc.assert(
      fc.property(arbitraryLog, arbitraryEvent, (log, event) => {
        const last = { ...event, id: "new" as EventId, at: LATER };
        expect(plainProgress(replay([...log, last, undone("undo", LATER + 1, "new")]))).toEqual(
          plainProgress(replay(log)),
        );
      }),
    );
  });
});
