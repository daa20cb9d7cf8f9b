import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBackupWriter, exportBackup } from "./export-backup";
import { arbitraryLog } from "./fixtures/arbitrary-event";
import { answered } from "./fixtures/event";
import { plainProgress } from "./fixtures/plain-progress";
import { type Progress, SCHEMA_VERSION } from "./model";
import { MAX_BACKUP_LENGTH, parseBackup } from "./parse-backup";
import { replay } from "./replay";
import { union } from "./union";

const NOON = Date.UTC(2026, 10, 22, 12);

function fixture(name: string): string {
  return readFileSync(path.join(import.meta.dirname, "fixtures", name), "utf8");
}

function restored(text: string) {
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error(backup.error.message);
  return backup.value;
}

/** The progress as a JSON file can hold it, in the order of keys. */
function json(progress: Progress) {
  const plain = plainProgress(progress);
  const table = (map: ReadonlyMap<unknown, unknown>) => Object.fromEntries([...map].sort());
  return JSON.parse(
    JSON.stringify({
      ...plain,
      items: table(plain.items),
      cards: table(plain.cards),
      days: table(plain.days),
      challenges: table(plain.challenges),
      predictions: table(plain.predictions),
    }),
  );
}

describe("exportBackup and parseBackup", () => {
  it("give every log back as it was", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const backup = restored(exportBackup(union(log), [], NOON));
        expect(backup).toEqual({ exportedAt: "2026-11-22T12:00:00.000Z", events: union(log), damaged: [] });
      }),
    );
  });

  it("give the same file in parts as in one", () => {
    const writer = createBackupWriter(NOON);
    writer.add([]);
    writer.add([answered("a", 1)]);
    writer.add([answered("b", 2), answered("c", 3)]);
    const parts = writer.finish([{ x: 1 }]);
    expect(parts.length).toBeGreaterThan(2);
    expect(restored(parts.join(""))).toEqual(
      restored(exportBackup([answered("a", 1), answered("b", 2), answered("c", 3)], [{ x: 1 }], NOON)),
    );
  });

  it("take damaged values along, whatever they are", () => {
    const deep = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`);
    const values = fc.array(
      fc.oneof(fc.anything({ withBigInt: true, withMap: true, withDate: true }), fc.constant(deep)),
    );
    fc.assert(
      fc.property(values, (damaged) => {
        expect(restored(exportBackup([], damaged, NOON)).damaged).toHaveLength(damaged.length);
      }),
    );
  });

  it("read a value that was damaged for an older program but is an event for this one", () => {
    expect(restored(exportBackup([], [answered("a", 1)], NOON))).toMatchObject({
      events: [answered("a", 1)],
      damaged: [],
    });
  });
});

describe("parseBackup", () => {
  it("reads a file of version 1 with the same outcome as on the day it was written", () => {
    const backup = restored(fixture("backup-v1.json"));
    expect(backup.damaged).toEqual([{ id: "7c1f0a52-3b6d-4e7a-9d21-000000000099", at: "yesterday" }]);
    expect(backup.events).toHaveLength(16);
    const { items, read, sessions } = replay(backup.events);
    const expected = JSON.parse(fixture("backup-v1.progress.json"));
    expect(Object.fromEntries(items.entries())).toMatchObject(expected.items);
    expect([...items.keys()].sort()).toEqual(Object.keys(expected.items));
    expect({ read, sessions }).toEqual({ read: expected.read, sessions: expected.sessions });
  });

  it("reads a file of version 2 with the same outcome as on the day it was written", () => {
    const backup = restored(fixture("backup-v2.json"));
    expect(backup.damaged).toHaveLength(14);
    expect(backup.events).toHaveLength(23);
    expect(new Set(backup.events.map(({ type }) => type))).toHaveProperty("size", 11);
    const { exams, challenges, predictions, ...progress } = json(replay(backup.events));
    const expected = JSON.parse(fixture("backup-v2.progress.json"));
    const lifted = expected.recent.map((event: object) => ({ ...event, version: SCHEMA_VERSION }));
    expect(progress).toEqual({ ...expected, recent: lifted });
    expect([exams, challenges, predictions]).toEqual([[], {}, {}]);
  });

  it("reads a file of version 3 with the same outcome as on the day it was written", () => {
    const backup = restored(fixture("backup-v3.json"));
    expect(backup.damaged).toHaveLength(5);
    expect(backup.events).toHaveLength(22);
    expect(new Set(backup.events.map(({ type }) => type))).toHaveProperty("size", 15);
    const { challenges, predictions, ...progress } = json(replay(backup.events));
    const expected = JSON.parse(fixture("backup-v3.progress.json"));
    const lifted = expected.recent.map((event: object) => ({ ...event, version: SCHEMA_VERSION }));
    expect(progress).toEqual({ ...expected, recent: lifted });
    expect([challenges, predictions]).toEqual([{}, {}]);
  });

  it("sets entries aside that aren't events and keeps the rest", () => {
    const file = JSON.parse(exportBackup([answered("a", 1)], [], NOON));
    const text = JSON.stringify({ ...file, events: [...file.events, { ...answered("b", 2), version: 9 }, 7] });
    expect(restored(text)).toMatchObject({ events: [answered("a", 1)], damaged: [{ version: 9 }, 7] });
  });

  it.each([
    ["not-json", ""],
    ["not-json", exportBackup([answered("a", 1)], [], NOON).slice(0, -5)],
    ["not-a-backup", "null"],
    ["not-a-backup", '{"events":[]}'],
    ["not-a-backup", exportBackup([], [], NOON).replace("cloudrill", "another")],
    ["newer", exportBackup([], [], NOON).replace('"version":1', '"version":2')],
    ["too-deep", "[".repeat(1_000_000)],
    ["too-large", " ".repeat(MAX_BACKUP_LENGTH + 1)],
    ["too-large", exportBackup([], [], NOON).replace('"events":[]', `"events":[${"0,".repeat(2_000_000)}0]`)],
  ])("refuses with %s", (code, text) => {
    const backup = parseBackup(text);
    expect(backup).toMatchObject({ ok: false, error: { code } });
  });

  it("tells the newer version apart even when the rest of the file changed its shape", () => {
    expect(parseBackup('{"format":"cloudrill-backup","version":2,"log":{}}')).toMatchObject({
      error: { code: "newer" },
    });
  });

  it("never throws, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 2 }), fc.string({ unit: "binary-ascii" })), (text) => {
        expect(parseBackup(text)).toMatchObject({ ok: false });
      }),
    );
  });

  it("takes a damaged copy of a file without throwing", () => {
    const text = exportBackup([answered("a", 1), answered("b", 2)], [], NOON);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(10), (place, noise, gone) => {
        expect(parseBackup(text.slice(0, place) + noise + text.slice(place + gone))).toHaveProperty("ok");
      }),
    );
  });
});
