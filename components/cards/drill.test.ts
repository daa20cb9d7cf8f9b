import { describe, expect, it } from "vitest";
import { inScope, nameOfDrill, readDrill } from "./drill";
import { entry } from "./testing";

const read = (query: string) => readDrill(new URLSearchParams(query));
const everything = { topic: null, note: null, cards: null };

describe("readDrill", () => {
  it("takes an address without a request for what is due", () => {
    expect(read("")).toEqual({ kind: "due", scope: everything });
    expect(read("topic=a&note=a/b")).toEqual({ kind: "due", scope: { topic: "a", note: "a/b", cards: null } });
  });

  it("reads a cram, with a topic or without", () => {
    expect(read("cram=missed")).toEqual({ kind: "cram", subject: "missed", scope: everything });
    expect(read("cram=topic&topic=a")).toMatchObject({ kind: "cram", subject: "topic", scope: { topic: "a" } });
  });

  it("reads a cram of certain cards", () => {
    expect(read("cram=all&cards=a,b")).toMatchObject({ kind: "cram", subject: "all", scope: { cards: ["a", "b"] } });
  });

  it("reads days ahead and bounds them", () => {
    expect(read("ahead=3")).toEqual({ kind: "ahead", days: 3, scope: everything });
    expect(read("ahead=0")).toMatchObject({ kind: "ahead", days: 0 });
    expect(read("ahead=99999")).toMatchObject({ days: 30 });
  });

  it.each(["cram=nonsense", "cram=topic", "ahead=", "ahead=-1", "ahead=x", "ahead=1.5", "topic="])(
    "ignores %s",
    (query) => {
      expect(read(query)).toEqual({ kind: "due", scope: everything });
    },
  );
});

describe("nameOfDrill", () => {
  it("tells drills apart", () => {
    const queries = [
      "",
      "topic=a",
      "note=a",
      "ahead=1",
      "ahead=3",
      "cram=missed",
      "cram=all",
      "cram=all&cards=a,b",
      "cram=topic&topic=a",
    ];
    expect(new Set(queries.map((query) => nameOfDrill(read(query)))).size).toBe(queries.length);
  });
});

describe("inScope", () => {
  it("keeps cards of the topic and the note", () => {
    const card = entry("a", { topic: "x" });
    expect(inScope({ ...everything, topic: null, note: null })(card)).toBe(true);
    expect(inScope({ ...everything, topic: "x", note: card.noteId })(card)).toBe(true);
    expect(inScope({ ...everything, topic: "y", note: null })(card)).toBe(false);
    expect(inScope({ ...everything, topic: "x", note: "other" })(card)).toBe(false);
    expect(inScope({ ...everything, cards: ["a", "b"] })(card)).toBe(true);
    expect(inScope({ ...everything, cards: ["b"] })(card)).toBe(false);
  });
});
