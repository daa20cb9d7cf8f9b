import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "@/lib/util";
import { deckOf, recordOf, recordsOf, reviewed } from "./fixtures/records";
import type { CardId, CardRecord } from "./model";
import { recordsInOrder } from "./records-in-order";

type Records = Table<CardId, CardRecord>;

/** A table over another one. */
function layered(below: Records, written: ReadonlyMap<CardId, CardRecord>): Records {
  const all = new Map([...below.entries(), ...written]);
  return { ...tableOf(all), layer: { below, written } };
}

function tableOf(map: ReadonlyMap<CardId, CardRecord>, onRead: (id: CardId) => void = () => {}): Records {
  function get(id: CardId) {
    onRead(id);
    return map.get(id);
  }
  return { size: map.size, get, has: (id) => map.has(id), keys: () => map.keys(), entries: () => map.entries() };
}

describe("recordsInOrder", () => {
  it("gives what the table gives for each card, in layers or not", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c", "gone"));
    const deck = deckOf("b", "a", "new", "c");
    const mapOf = (list: readonly string[]) =>
      recordsOf(Object.fromEntries(list.map((name) => [name, recordOf(null)])));
    fc.assert(
      fc.property(names, names, names, (low, middle, high) => {
        const below = layered(tableOf(mapOf(low)), mapOf(middle));
        for (const table of [mapOf(low), below, layered(below, mapOf(high))]) {
          const records = recordsInOrder(deck, table);
          expect(records).toHaveLength(deck.cards.length);
          for (const [place, { id }] of deck.cards.entries()) expect(records[place]).toBe(table.get(id));
        }
      }),
    );
  });

  it("finds the records in whatever order they stand", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.shuffledSubarray([...names, "gone"]), (cards, seen) => {
        const records = recordsOf(Object.fromEntries(seen.map((name) => [name, recordOf(null)])));
        const expected = cards.map((name) => records.get(name as CardId));
        expect([...recordsInOrder(deckOf(...cards), records)]).toEqual(expected);
      }),
    );
  });

  it("reads the table below once, whatever is written over it", () => {
    const read: CardId[] = [];
    const below = tableOf(recordsOf({ a: reviewed(1, 5), b: reviewed(1, 5) }), (id) => void read.push(id));
    const lookedUp = () => read.filter((id) => id !== "a");
    const over = (written: ReadonlyMap<CardId, CardRecord>): Records => ({
      ...tableOf(new Map()),
      layer: { below, written },
    });
    const deck = deckOf("a", "b", "c");
    for (let turn = 0; turn < 5; turn++) recordsInOrder(deck, over(recordsOf({ a: reviewed(turn, 9) })));
    expect(lookedUp()).toEqual(["b", "c"]);
    recordsInOrder(deckOf("a", "b"), over(new Map()));
    expect(lookedUp()).toEqual(["b", "c", "b"]);
  });

  it("sees what is written to a layer later", () => {
    const deck = deckOf("a");
    const written = recordsOf({});
    const table = layered(new Map(), written);
    expect(recordsInOrder(deck, table)).toEqual([undefined]);
    const record = recordOf(null);
    written.set("a" as CardId, record);
    expect(recordsInOrder(deck, table)).toEqual([record]);
  });
});
