import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createCondenser } from "./condense";
import { arbitraryLog } from "./fixtures/arbitrary-event";
import { answered, reviewed, undone } from "./fixtures/event";
import { plainProgress } from "./fixtures/plain-progress";
import { progressOf } from "./fold";
import { createLog, emptyLog, extendLog, type Log } from "./log";
import type { ProgressEvent } from "./model";
import { replay } from "./replay";
import { union } from "./union";

vi.setConfig({ testTimeout: 30_000 });

const FOREVER = 1e15;

const shown = (log: Log) => plainProgress(progressOf(log.tally));
const replayed = (events: readonly ProgressEvent[]) => plainProgress(replay(events));

interface Split {
  readonly log: readonly ProgressEvent[];
  readonly early: readonly ProgressEvent[];
  readonly late: readonly (readonly ProgressEvent[])[];
  readonly kept: number;
  readonly until: number;
}

/** A log, a part of it that is condensed, and the rest in some order and some portions. */
const split: fc.Arbitrary<Split> = arbitraryLog
  .map((log) => union(log))
  .chain((log) =>
    fc.record({
      log: fc.constant(log),
      early: fc.subarray([...log]),
      late: fc.array(fc.subarray([...log])),
      kept: fc.nat(6),
      until: fc.constantFrom(FOREVER, 200_000_000),
    }),
  );

function condense(events: readonly ProgressEvent[], { kept, until }: Pick<Split, "kept" | "until">, portion = 3): Log {
  const undos = events.filter(({ type }) => type === "undone");
  const condenser = createCondenser({ undos, held: [], until, kept });
  for (let start = 0; start < events.length; start += portion) condenser.take(events.slice(start, start + portion));
  return condenser.finish();
}

const due = (events: readonly ProgressEvent[], until: number) => events.filter(({ at }) => at <= until);

describe("a condensed log", () => {
  it("shows the same as a replay, wherever it is split", () => {
    fc.assert(
      fc.property(split, ({ log, kept, until }) => {
        const condensed = condense(log, { kept, until });
        expect(condensed.stale).toBe(false);
        expect(shown(condensed)).toEqual(replayed(due(log, until)));
        expect(condensed.base.covered + condensed.tail.length).toBe(log.length);
        expect(condensed.postponed).toBe(log.length - due(log, until).length);
      }),
      { numRuns: 150 },
    );
  });

  it("goes on exactly with whatever comes, or knows that it doesn't", () => {
    let exact = 0;
    fc.assert(
      fc.property(split, ({ log, early, late, kept, until }) => {
        const base = union(early);
        const held = late.reduce((before, events) => extendLog(before, events, until), condense(base, { kept, until }));
        const all = due(union(base, ...late), until);
        if (held.stale) return;
        exact += 1;
        expect(shown(held)).toEqual(replayed(all));
        expect(log.length).toBeGreaterThanOrEqual(all.length);
      }),
      { numRuns: 400 },
    );
    expect(exact).toBeGreaterThan(40);
  });

  it("is exact again when it is read once more, with what the page holds", () => {
    fc.assert(
      fc.property(split, ({ early, late, kept, until }) => {
        const stored = union(early);
        const held = late.flat();
        const undos = stored.filter(({ type }) => type === "undone");
        const condenser = createCondenser({ undos, held, until, kept });
        condenser.take(stored);
        const log = condenser.finish();
        expect(log.stale).toBe(false);
        expect(shown(log)).toEqual(replayed(due(union(stored, held), until)));
      }),
      { numRuns: 150 },
    );
  });

  it("can be condensed further", () => {
    fc.assert(
      fc.property(split, ({ early, late, kept, until }) => {
        const before = late.reduce(
          (log, events) => extendLog(log, events, until),
          condense(union(early), { kept, until }),
        );
        if (before.stale) return;
        const condenser = createCondenser({ base: before.base, undos: [], held: before.tail, until, kept: 1 });
        const after = condenser.finish();
        expect(after.stale).toBe(false);
        expect(shown(after)).toEqual(shown(before));
        expect(after.base.covered + after.tail.length).toBe(before.base.covered + before.tail.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("extendLog", () => {
  it("gives the log back as it is for events that it has", () => {
    const log = createLog(emptyLog.base, [answered("a", 1), reviewed("b", 2)], FOREVER);
    expect(extendLog(log, [reviewed("b", 2)], FOREVER)).toBe(log);
  });

  it("leaves the earlier log as it was", () => {
    const log = createLog(emptyLog.base, [answered("a", 1, { sessionId: "s" })], FOREVER);
    const before = structuredClone(shown(log));
    extendLog(log, [answered("b", 2, { sessionId: "s" }), reviewed("c", 3)], FOREVER);
    expect(shown(log)).toEqual(before);
  });

  it("is stale after an undo of an event that only the base knows", () => {
    const log = condense([reviewed("a", 1), reviewed("b", 2)], { kept: 1, until: FOREVER });
    expect(extendLog(log, [undone("c", 3, "b")], FOREVER).stale).toBe(false);
    expect(extendLog(log, [undone("c", 3, "a")], FOREVER).stale).toBe(true);
  });
});
