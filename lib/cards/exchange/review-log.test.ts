import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardId, Rating } from "../model";
import { cardId } from "./fixtures/cards";
import { fromLogId, toLogId } from "./log-card-id";
import { parseReviewLog } from "./parse-review-log";
import { exportReviewLog, type LogRow } from "./review-log";

const ourId = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((id) => id.toString(36).padStart(13, "0") as CardId);

const row: fc.Arbitrary<LogRow> = fc.record({
  cardId: ourId,
  at: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }),
  rating: fc.constantFrom<Rating[]>("again", "hard", "good", "easy"),
  phase: fc.constantFrom(null, "learning", "review", "relearning"),
  duration: fc.integer({ min: 0, max: 120_000 }),
});

function read(text: string) {
  const file = parseReviewLog(text);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

const HEAD = "card_id,review_time,review_rating,review_state,review_duration";

describe("card ids in review logs", () => {
  it("are integers of 64 bits that lead back to the card", () => {
    fc.assert(
      fc.property(ourId, (id) => {
        const value = BigInt(toLogId(id));
        expect(BigInt.asIntN(64, value)).toBe(value);
        expect(fromLogId(toLogId(id))).toBe(id);
      }),
    );
  });

  it("of other programs keep their number or text", () => {
    expect(toLogId(fromLogId("1700000000000") ?? "")).toBe("1700000000000");
    expect(toLogId(fromLogId("deck/card") ?? "")).toBe("deck/card");
    expect(toLogId("zzzzzzzzzzzzz")).toBe("zzzzzzzzzzzzz");
    expect(fromLogId("")).toBeNull();
    expect(fromLogId("99999999999999999999")).toBeNull();
  });
});

describe("exportReviewLog", () => {
  it("writes the columns of the optimisers, oldest first", () => {
    const first: LogRow = { cardId: cardId("a"), at: 1.7e12, rating: "good", phase: null, duration: 4000.4 };
    expect(exportReviewLog([{ ...first, at: 1.8e12, rating: "again", phase: "relearning" }, first])).toBe(
      `${HEAD}\n${toLogId(cardId("a"))},1700000000000,3,0,4000\n${toLogId(cardId("a"))},1800000000000,1,3,4000\n`,
    );
    expect(exportReviewLog([])).toBe(`${HEAD}\n`);
  });

  it("gives back every review when it is read again", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sorted = rows.toSorted((a, b) => a.at - b.at);
        expect(read(exportReviewLog(rows))).toEqual({
          reviews: sorted.map(({ cardId, at, rating, duration }) => ({ cardId, at, rating, duration })),
          problems: [],
        });
      }),
    );
  });
});

describe("parseReviewLog", () => {
  it("takes columns in any order and without the optional ones", () => {
    const { reviews } = read(`review_rating;Card_ID;review_time\n3.0;abc;1700000000000.0\n`);
    expect(reviews).toEqual([{ cardId: "abc", at: 1.7e12, rating: "good", duration: 0 }]);
  });

  it("names the line of each row that can't be used", () => {
    const { reviews, problems } = read(
      `${HEAD}\n5,1700000000000,5,0,1\n5,17,3,0,1\n\n,1700000000000,3,0,1\n5,1700000000000,3,0,-5\n5,1e12,3,0,1\n`,
    );
    expect(reviews).toEqual([{ cardId: fromLogId("5"), at: 1.7e12, rating: "good", duration: 0 }]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, "The rating is not 1, 2, 3 or 4."],
      [3, "The review time is not a time in milliseconds since 1970."],
      [5, "There is no card id, or it is too long."],
      [7, "The review time is not a time in milliseconds since 1970."],
    ]);
  });

  it("refuses a file without the columns", () => {
    expect(parseReviewLog("front,back\na,b")).toMatchObject({ ok: false });
    expect(parseReviewLog("")).toMatchObject({ ok: false });
  });

  it("reads any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9,"\n.e-]{0,60}$/), (text, cells) => {
        parseReviewLog(text);
        const file = parseReviewLog(`${HEAD}\n${cells}${text}`);
        if (file.ok) for (const { at } of file.value.reviews) expect(Number.isSafeInteger(at)).toBe(true);
      }),
    );
  });
});
