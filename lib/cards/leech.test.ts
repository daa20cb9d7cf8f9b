import { describe, expect, it } from "vitest";
import { deckOf, recordOf, recordsOf, reviewed } from "./fixtures/records";
import { isLeech, leechAlert, leeches } from "./leech";

const lapsed = (lapses: number) => reviewed(1, 3, { lapses });

describe("isLeech", () => {
  it("begins at eight lapses", () => {
    expect(isLeech(lapsed(7))).toBe(false);
    expect(isLeech(lapsed(8))).toBe(true);
  });
});

describe("leechAlert", () => {
  it("speaks at eight lapses and then at every fourth", () => {
    const spoken = Array.from({ length: 21 }, (_, lapses) => lapses).filter(leechAlert);
    expect(spoken).toEqual([8, 12, 16, 20]);
  });
});

describe("leeches", () => {
  it("lists the leeches of the deck, most lapses first", () => {
    const records = recordsOf({
      some: lapsed(8),
      few: lapsed(7),
      most: recordOf(lapsed(13), { suspended: true }),
      gone: lapsed(20),
      shown: recordOf(null),
    });
    const found = leeches(deckOf("new", "some", "few", "most", "shown"), records);
    expect(found.map(({ entry, memory }) => [entry.id, memory.lapses])).toEqual([
      ["most", 13],
      ["some", 8],
    ]);
  });
});
