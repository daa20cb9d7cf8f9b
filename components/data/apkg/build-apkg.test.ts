import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import initSqlJs, { type Database, type SqlJsStatic } from "sql.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type CardId, createScheduler, DEFAULT_SETTINGS, learningDay, type Memory, type Rating } from "@/lib/cards";
import type { AnkiNote } from "@/lib/cards/exchange";
import { hashText } from "@/lib/util";
import type { ApkgCard, ApkgDeck, ApkgReview } from "./apkg-deck";
import { buildApkg } from "./build-apkg";

const DAY = 86_400_000;
const ZONE = 120;
const NOW = { at: Date.UTC(2026, 10, 23, 12), zone: ZONE };
const ODD_TEXT = "→ µ 日本 🙂";

let sql: SqlJsStatic;

beforeAll(async () => {
  sql = await initSqlJs();
});

function noteWith(name: string, change: Partial<AnkiNote> = {}): AnkiNote {
  return {
    guid: hashText(name),
    type: "basic",
    front: `Front of <code>${name}</code> &amp; ${ODD_TEXT}`,
    back: ODD_TEXT,
    source: "Errors",
    deck: "Cloudrill::API Gateway",
    tags: ["api-gateway::errors", "marked"],
    ...change,
  };
}

/** Reviews of a card one after another, at the given days before now. */
function drill(name: string, ratings: readonly (readonly [rating: Rating, daysAgo: number])[]) {
  const scheduler = createScheduler(DEFAULT_SETTINGS);
  const reviews: ApkgReview[] = [];
  let memory: Memory | null = null;
  for (const [rating, daysAgo] of ratings) {
    const at = NOW.at - daysAgo * DAY;
    const after: Memory = scheduler.review(memory, rating, { at, zone: ZONE });
    reviews.push({ cardId: hashText(name) as CardId, at, rating, duration: 4000, before: memory, after });
    memory = after;
  }
  return { memory, reviews };
}

function deckOf(cards: readonly ApkgCard[], reviews: readonly ApkgReview[] = []): ApkgDeck {
  return { cards, reviews, settings: DEFAULT_SETTINGS, now: NOW };
}

const fresh = (note: AnkiNote): ApkgCard => ({ note, memory: null, suspended: false });

function open(deck: ApkgDeck): Database {
  const files = unzipSync(buildApkg(sql, deck));
  expect(Object.keys(files).sort()).toEqual(["collection.anki2", "media"]);
  expect(strFromU8(files.media ?? new Uint8Array())).toBe("{}");
  return new sql.Database(files["collection.anki2"]);
}

function rows(database: Database, query: string): Record<string, unknown>[] {
  const statement = database.prepare(query);
  const found: Record<string, unknown>[] = [];
  while (statement.step()) found.push(statement.getAsObject());
  statement.free();
  return found;
}

const json = (value: unknown) => JSON.parse(String(value));

describe("buildApkg", () => {
  it("gives a sound database of schema 11", () => {
    const database = open(deckOf([fresh(noteWith("a"))]));
    expect(rows(database, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    const tables = rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    expect(tables.map(({ name }) => name)).toEqual(["cards", "col", "graves", "notes", "revlog"]);
    expect(rows(database, "SELECT id, ver, usn, tags FROM col")).toEqual([{ id: 1, ver: 11, usn: 0, tags: "{}" }]);
  });

  it("writes note types with fields, templates and style", () => {
    const [col] = rows(open(deckOf([fresh(noteWith("a"))])), "SELECT models FROM col");
    const models: { name: string; type: number; flds: { name: string }[]; tmpls: { qfmt: string }[]; css: string }[] =
      Object.values(json(col?.models));
    expect(
      models.map(({ name, type, flds, tmpls }) => [name, type, flds.map((f) => f.name), tmpls.map((t) => t.qfmt)]),
    ).toEqual([
      ["Cloudrill Basic", 0, ["Front", "Back", "Source"], ["{{Front}}"]],
      ["Cloudrill Basic (and reversed card)", 0, ["Front", "Back", "Source"], ["{{Front}}", "{{Back}}"]],
      ["Cloudrill Cloze", 1, ["Text", "Back Extra", "Source"], ["{{cloze:Text}}"]],
    ]);
    for (const { css } of models) expect(css).toContain(".card");
  });

  it("writes notes with GUID, fields, sort field and checksum, whatever the script", () => {
    const [note] = rows(open(deckOf([fresh(noteWith("a"))])), "SELECT * FROM notes");
    const plain = `Front of a & ${ODD_TEXT}`;
    expect(note).toMatchObject({
      guid: hashText("a"),
      flds: ["Front of <code>a</code> &amp; → µ 日本 🙂", ODD_TEXT, "Errors"].join("\x1f"),
      sfld: plain,
      csum: Number.parseInt(createHash("sha1").update(plain).digest("hex").slice(0, 8), 16),
      tags: " api-gateway::errors marked ",
      usn: -1,
    });
  });

  it("puts each topic into a deck of its own below the root, with the learner's limits", () => {
    const deck = deckOf([fresh(noteWith("a")), fresh(noteWith("b", { deck: "Cloudrill::日本" }))]);
    const database = open(deck);
    const [col] = rows(database, "SELECT decks, dconf FROM col");
    const decks: { id: number; name: string; conf: number }[] = Object.values(json(col?.decks));
    expect(decks.map(({ name }) => name).sort()).toEqual([
      "Cloudrill",
      "Cloudrill::API Gateway",
      "Cloudrill::日本",
      "Default",
    ]);
    const named = new Map(decks.map(({ id, name }) => [id, name]));
    expect(rows(database, "SELECT did FROM cards ORDER BY id").map(({ did }) => named.get(Number(did)))).toEqual([
      "Cloudrill::API Gateway",
      "Cloudrill::日本",
    ]);
    const preset = json(col?.dconf)[decks.find(({ name }) => name === "Cloudrill")?.conf ?? 0];
    expect(preset).toMatchObject({
      name: "Cloudrill",
      desiredRetention: 0.9,
      new: { perDay: 15 },
      rev: { perDay: 200 },
    });
  });

  it("makes two cards of a reversed note, the second one new", () => {
    const { memory, reviews } = drill("a", [["easy", 10]]);
    const database = open(deckOf([{ note: noteWith("a", { type: "reversed" }), memory, suspended: false }], reviews));
    expect(rows(database, "SELECT ord, type FROM cards ORDER BY ord")).toEqual([
      { ord: 0, type: 2 },
      { ord: 1, type: 0 },
    ]);
    expect(rows(database, "SELECT count(DISTINCT id) AS ids FROM (SELECT id FROM cards)")).toEqual([{ ids: 2 }]);
  });

  it("takes new cards along in the order of the deck", () => {
    const database = open(deckOf(["c", "a", "b"].map((name) => fresh(noteWith(name)))));
    const found = rows(
      database,
      "SELECT guid, due, c.type, queue, c.data FROM cards c JOIN notes n ON n.id = nid ORDER BY due",
    );
    expect(found).toEqual(
      ["c", "a", "b"].map((name, index) => ({ guid: hashText(name), due: index + 1, type: 0, queue: 0, data: "{}" })),
    );
  });

  it("takes memory, due day and suspension along", () => {
    const known = drill("known", [
      ["good", 30],
      ["good", 30 - 1 / 144],
      ["good", 20],
    ]);
    const learning = drill("learning", [["again", 0]]);
    const relearning = drill("relearning", [
      ["easy", 40],
      ["again", 0],
    ]);
    const cards = [known, learning, relearning].map(({ memory, reviews }, index) => ({
      note: noteWith(reviews[0]?.cardId ?? "", { guid: reviews[0]?.cardId ?? "" }),
      memory,
      suspended: index === 0,
    }));
    const reviews = [known, learning, relearning].flatMap((one) => one.reviews).sort((a, b) => a.at - b.at);
    const database = open(deckOf(cards, reviews));
    const [col] = rows(database, "SELECT crt, conf FROM col");
    const firstDay = learningDay({ at: Number(col?.crt) * 1000, zone: ZONE });
    expect(learningDay(NOW) - firstDay).toBe(40);
    expect(json(col?.conf)).toMatchObject({ schedVer: 2, rollover: 4, creationOffset: -ZONE });
    const [first, second, third] = rows(database, "SELECT * FROM cards ORDER BY id");
    expect(first).toMatchObject({
      type: 2,
      queue: -1,
      due: (known.memory?.lastDay ?? 0) + (known.memory?.interval ?? 0) - firstDay,
      ivl: known.memory?.interval,
      reps: 3,
      lapses: 0,
    });
    expect(json(first?.data)).toEqual({
      s: Number(known.memory?.stability.toFixed(4)),
      d: Number(known.memory?.difficulty.toFixed(3)),
      dr: 0.9,
      decay: 0.154,
    });
    expect(second).toMatchObject({ type: 1, queue: 1, due: NOW.at / 1000 + 60, left: 2002 });
    expect(third).toMatchObject({ type: 3, queue: 1, due: NOW.at / 1000 + 600, left: 1001, lapses: 1 });
  });

  it("takes the review log along, each review under a time of its own", () => {
    const one = drill("one", [
      ["again", 3],
      ["good", 2],
      ["easy", 1],
    ]);
    const other = drill("other", [
      ["good", 3],
      ["good", -1],
    ]);
    const gone = drill("gone", [["good", 3]]);
    const reviews = [...one.reviews, ...other.reviews, ...gone.reviews].sort((a, b) => a.at - b.at);
    const cards = [one, other].map(({ memory, reviews: [first] }) => ({
      note: noteWith("x", { guid: first?.cardId ?? "" }),
      memory,
      suspended: false,
    }));
    const log = rows(
      open(deckOf(cards, reviews)),
      "SELECT r.id, guid, ease, r.ivl, lastIvl, r.factor, time, r.type FROM revlog r JOIN cards c ON c.id = cid JOIN notes n ON n.id = nid ORDER BY r.id",
    );
    expect(log.map(({ id, guid, ease, type }) => [Number(id) - NOW.at, guid, ease, type])).toEqual([
      [-3 * DAY, hashText("one"), 1, 0],
      [-3 * DAY + 1, hashText("other"), 3, 0],
      [-2 * DAY, hashText("one"), 3, 0],
      [-DAY, hashText("one"), 4, 0],
    ]);
    expect(log[0]).toMatchObject({ ivl: -60, lastIvl: 0, time: 4000 });
    expect(log.at(-1)).toMatchObject({ ivl: one.memory?.interval, lastIvl: -600 });
    for (const { factor } of log) expect(Number(factor) >= 100 && Number(factor) <= 1100).toBe(true);
  });
});
