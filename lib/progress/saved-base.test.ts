import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "@/lib/util";
import { type Base, noBase } from "./base";
import { createCondenser } from "./condense";
import { arbitraryLog } from "./fixtures/arbitrary-event";
import { plainCards } from "./fixtures/plain-progress";
import type { ProgressEvent } from "./model";
import { packBase, unpackBase } from "./saved-base";
import { union } from "./union";

function baseOf(events: readonly ProgressEvent[]): Base {
  const undos = events.filter(({ type }) => type === "undone");
  const condenser = createCondenser({ undos, held: [], until: 1e15, kept: 0 });
  condenser.take(events);
  condenser.setAside([{ no: "event" }]);
  return condenser.finish().base;
}

/** With its tables as maps, which can be compared. */
function plain({ items, read, sessions, exams, cards, days, ...rest }: Base) {
  const { hours, calibration, recent, settings, settingsAt, events, lastAt, covered, dangling, damaged } = rest;
  return {
    ...{ hours, calibration, recent, settings, settingsAt, events, lastAt, covered, dangling, damaged },
    items: new Map(items.entries()),
    read: new Map(read.entries()),
    sessions: new Map(sessions.entries()),
    exams: new Map(exams.entries()),
    cards: plainCards(cards),
    days: new Map(days.entries()),
  };
}

describe("packBase and unpackBase", () => {
  it("give every base back as it was, through a structured clone too", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const base = baseOf(union(log));
        const unpacked = unpackBase(structuredClone(packBase(base)));
        expect(unpacked && plain(unpacked)).toEqual(plain(base));
      }),
    );
  });

  it("show the same records at a glance", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const { cards } = unpackBase(packBase(baseOf(union(log)))) ?? noBase;
        for (const [id, record] of cards.entries()) {
          const glance = cards.rows?.glance(cards.rows.rowOf(id));
          expect(glance && plainCards(new Map([[id, glance]]))).toEqual(plainCards(new Map([[id, record]])));
        }
      }),
    );
  });

  it("know the hash of each answer", () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const unpacked = unpackBase(packBase(baseOf(union(log)))) ?? noBase;
        for (const [, { answer, answerHash }] of unpacked.cards.entries())
          expect(answerHash).toBe(answer === null ? "" : hashText(answer));
      }),
    );
  });

  it("give the empty base back", () => {
    expect(plain(unpackBase(packBase(noBase)) ?? baseOf([]))).toEqual(plain(noBase));
  });

  const whole = packBase(baseOf(union(fc.sample(arbitraryLog, { seed: 1, numRuns: 10 }).flat())));

  it.each([
    ["nothing", undefined],
    ["a text", "state"],
    ["another version", { ...whole, version: 1 }],
    ["a missing part", { ...whole, items: undefined }],
    ["columns that were cut off", { ...whole, cards: { ...whole.cards, counts: whole.cards.counts.slice(1) } }],
    ["keys that were cut off", { ...whole, cards: { ...whole.cards, keys: { ...whole.cards.keys, text: "" } } }],
    ["keys that can't be found", { ...whole, items: { ...whole.items, keys: { ...whole.items.keys, slots: [] } } }],
    ["answers of other rows", { ...whole, cards: { ...whole.cards, answers: { text: "", ends: new Uint32Array() } } }],
    ["figures of another type", { ...whole, items: { ...whole.items, figures: [...whole.items.figures] } }],
    [
      "sessions that were cut off",
      { ...whole, sessions: { ...whole.sessions, text: whole.sessions.text.slice(0, -1) } },
    ],
    ["figures that aren't JSON", { ...whole, rest: whole.rest.slice(0, -1) }],
  ])("refuse %s", (_name, value) => {
    expect(unpackBase(whole)).not.toBeNull();
    expect(unpackBase(value)).toBeNull();
  });
});
