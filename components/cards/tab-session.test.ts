import { describe, expect, it } from "vitest";
import type { EventId } from "@/lib/progress";
import { parseTabSession, withEvent } from "./tab-session";

const empty = { id: "new", events: [], extra: { day: 0, count: 0 }, cram: null };

describe("parseTabSession", () => {
  it("brings a session back", () => {
    const session = { id: "a", events: ["x", "y"], extra: { day: 20_000, count: 10 }, cram: { name: "cram", id: "c" } };
    expect(parseTabSession(JSON.stringify(session), "new")).toEqual(session);
  });

  it.each([null, "", "{", "[]", "null", "7", '{"id":7}', '{"id":""}'])("begins a new one for %s", (text) => {
    expect(parseTabSession(text, "new")).toEqual(empty);
  });

  it("drops what does not fit and keeps the rest", () => {
    const text = '{"id":"a","events":["x",7,null,""],"extra":{"day":-1,"count":5},"cram":{"name":"x"}}';
    expect(parseTabSession(text, "new")).toEqual({ ...empty, id: "a", events: ["x"] });
  });
});

describe("withEvent", () => {
  it("keeps the newest events only", () => {
    let session = parseTabSession(null, "new");
    for (let count = 0; count < 510; count++) session = withEvent(session, `${count}` as EventId);
    expect(session.events).toHaveLength(500);
    expect(session.events.at(-1)).toBe("509");
  });
});
