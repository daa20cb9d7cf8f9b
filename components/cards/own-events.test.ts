import { describe, expect, it } from "vitest";
import type { CardId } from "@/lib/cards";
import type { CardEvent, EventId, ReviewedEvent } from "@/lib/progress";
import { missedLately } from "./crammed-cards";
import { cardOfEvent, eventInWords, lastOwnEvent, reviewsOfCram, reviewsOfDay } from "./own-events";
import { buried, DAY, review } from "./testing";

const ids = (...names: readonly string[]) => names as readonly string[] as readonly EventId[];
const names = (events: readonly CardEvent[]) => events.map(({ id }) => id);

describe("lastOwnEvent", () => {
  const recent = [review("a"), review("b"), review("c")];

  it("finds the newest event of this tab", () => {
    expect(lastOwnEvent(recent, ids("a", "b"))?.id).toBe("b");
    expect(lastOwnEvent(recent, ids("b", "a"))?.id).toBe("b");
  });

  it("passes over what was taken back or belongs to another tab", () => {
    expect(lastOwnEvent(recent, ids("a", "gone"))?.id).toBe("a");
    expect(lastOwnEvent(recent, ids("gone"))).toBeNull();
    expect(lastOwnEvent([], ids("a"))).toBeNull();
  });
});

describe("cardOfEvent", () => {
  it("names the card that was on the screen", () => {
    expect(cardOfEvent(review("a", { cardId: "x" as CardId }))).toBe("x");
    expect(cardOfEvent(buried("e", ["y", "x"]))).toBe("y");
  });
});

describe("reviewsOfDay", () => {
  it("keeps reviews of that learning day, without cram and imports", () => {
    const kept: readonly Partial<ReviewedEvent>[] = [{}, { context: "ahead" }];
    const left: readonly Partial<ReviewedEvent>[] = [
      { context: "cram" },
      { context: "imported" },
      { at: 101.5 * DAY },
      { at: 99.5 * DAY },
    ];
    const events = [...kept, ...left].map((change, index) => review(`${index}`, change));
    expect(names(reviewsOfDay([...events, buried("b", ["x"])], 100))).toEqual(["0", "1"]);
  });
});

describe("reviewsOfCram", () => {
  it("keeps the reviews of one cram", () => {
    const events = [
      review("a", { context: "cram", sessionId: "run" }),
      review("b", { context: "cram", sessionId: "other" }),
      review("c", { sessionId: "run" }),
    ];
    expect(names(reviewsOfCram(events, "run"))).toEqual(["a"]);
  });
});

describe("missedLately", () => {
  it("holds the cards rated again in the last three days", () => {
    const events = [
      review("a", { cardId: "today" as CardId, rating: "again" }),
      review("b", { cardId: "old" as CardId, rating: "again", at: 97.5 * DAY }),
      review("c", { cardId: "crammed" as CardId, rating: "again", context: "cram" }),
      review("d", { cardId: "known" as CardId }),
    ];
    expect([...missedLately(events, 100)]).toEqual(["today"]);
  });
});

describe("eventInWords", () => {
  it("names what an undo takes back", () => {
    expect(eventInWords(review("a", { rating: "hard" }))).toBe("Hard");
    expect(eventInWords(buried("a", ["x"]))).toBe("Bury");
    expect(eventInWords(buried("a", ["x", "y"]))).toBe("Bury siblings");
  });
});
