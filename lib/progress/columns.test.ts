import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnTable, isKeyColumn, packKeys } from "./columns";

const keys = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 4 }), { maxLength: 60 });

describe("a table of columns", () => {
  it("finds each of its keys and no other, in any order, as a map does", () => {
    fc.assert(
      fc.property(keys, fc.array(fc.string({ unit: "grapheme", maxLength: 4 })), (list, others) => {
        const column = structuredClone(packKeys(list));
        expect(isKeyColumn(column)).toBe(true);
        const table = columnTable<string, number>(column, (row) => row);
        const map = new Map(list.map((key, row) => [key, row]));
        for (const key of [...list, ...others, ...list.toReversed()]) {
          expect(table.get(key)).toBe(map.get(key));
          expect(table.has(key)).toBe(map.has(key));
        }
        expect([...table.entries()]).toEqual([...map.entries()]);
        expect([...table.keys()]).toEqual(list);
      }),
    );
  });

  it("shows each value for the rows that it finds", () => {
    const shown = { row: -1 };
    const glance = (row: number) => Object.assign(shown, { row });
    const { rows } = columnTable<string, { readonly row: number }>(
      packKeys(["a", "b", "c"]),
      (row) => ({ row }),
      glance,
    );
    expect(["c", "a", "gone", "b"].map((key) => rows?.rowOf(key))).toEqual([2, 0, -1, 1]);
    expect(rows?.glance(1)).toEqual({ row: 1 });
  });

  it("makes each value once", () => {
    const table = columnTable<string, object>(packKeys(["a", "b"]), () => ({}));
    expect(table.get("b")).toBe(table.get("b"));
    expect([...table.entries()][1]?.[1]).toBe(table.get("b"));
  });

  it("ends a search in a damaged table without a free place", () => {
    const column = packKeys(["a", "b"]);
    const table = columnTable<string, number>({ ...column, slots: column.slots.map(() => 1) }, (row) => row);
    expect(table.has("c")).toBe(false);
  });
});
