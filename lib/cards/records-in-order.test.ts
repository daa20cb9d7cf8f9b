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

function tableOf(map: ReadonlyMap<CardId, CardRecord>): Records {
  return {
    ...{ size: map.size, get: (id) => map.get(id), has: (id) => map.has(id) },
    ...{ keys: () => map.keys(), entries: () => map.entries() },
  };
}

/** A table that shows one record at a time, as columns do. */
function columnsOf(map: ReadonlyMap<CardId, CardRecord>, onSearch: (id: CardId) => void = () => {}): Records {
  const ids = [...map.keys()];
  const list = [...map.values()];
  const shown = { ...recordOf(null) };
  function rowOf(id: CardId): number {
    onSearch(id);
    return ids.indexOf(id);
  }
  return { ...tableOf(map), rows: { rowOf, glance: (row) => Object.assign(shown, list[row]) } };
}

const named = (...names: readonly string[]) =>
  recordsOf(Object.fromEntries(names.map((name, index) => [name, recordOf(null, { answer: `${name} ${index}` })])));

describe("recordsInOrder", () => {
  it("gives what the table gives for each card, in layers or not, in columns or not", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c", "d", "gone"));
    const cards = fc.shuffledSubarray(["a", "b", "c", "d", "new"]);
    fc.assert(
      fc.property(cards, names, names, names, (list, low, middle, high) => {
        const deck = deckOf(...list);
        const over = layered(tableOf(named(...low)), named(...middle));
        const columns = columnsOf(named(...low));
        for (const table of [
          ...[named(...low), over, layered(over, named(...high))],
          ...[columns, layered(columns, named(...middle)), layered(columns, new Map())],
        ]) {
          const recordAt = recordsInOrder(deck, table);
          for (const [place, { id }] of deck.cards.entries()) expect(recordAt(place)).toEqual(table.get(id));
        }
      }),
    );
  });

  it("looks the cards up in columns once for a deck, whatever is written over them", () => {
    const searched: CardId[] = [];
    const below = columnsOf(named("a", "b"), (id) => void searched.push(id));
    const lookedUp = () => searched.filter((id) => id !== "a");
    const deck = deckOf("a", "b", "c");
    for (let turn = 0; turn < 5; turn++) recordsInOrder(deck, layered(below, recordsOf({ a: reviewed(turn, 9) })));
    expect(lookedUp()).toEqual(["b", "c"]);
    recordsInOrder(deckOf("a", "b"), layered(below, new Map()));
    expect(lookedUp()).toEqual(["b", "c", "b"]);
  });

  it("sees what is written to a layer later", () => {
    const deck = deckOf("a");
    const written = recordsOf({});
    const table: Records = {
      ...tableOf(new Map()),
      get: (id) => written.get(id),
      layer: { below: new Map(), written },
    };
    expect(recordsInOrder(deck, table)(0)).toBeUndefined();
    const record = recordOf(null);
    written.set("a" as CardId, record);
    expect(recordsInOrder(deck, table)(0)).toBe(record);
  });
});
