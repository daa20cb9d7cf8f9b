import fc from "fast-check";
import { expect, it } from "vitest";
import { quotas, withinOne } from "./quotas";

const parts = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  .map((weights) => weights.map((weight, at) => ({ id: `${at}`, weight })));

it("shares out as exams print it", () => {
  const weights = [30, 26, 24, 20].map((weight, at) => ({ id: `${at + 1}`, weight }));
  expect([...quotas(weights, 50).values()]).toEqual([15, 13, 12, 10]);
  expect([
    ...quotas(
      [30, 26, 22, 22].map((weight, at) => ({ id: `${at}`, weight })),
      50,
    ).values(),
  ]).toEqual([15, 13, 11, 11]);
});

it("gives out every item, each part less than one from its exact share", () => {
  fc.assert(
    fc.property(parts, fc.nat(300), (list, count) => {
      const sum = list.reduce((total, { weight }) => total + weight, 0);
      const shares = quotas(list, count);
      const { least, most } = withinOne(list, count);
      expect([...shares.values()].reduce((total, quota) => total + quota, 0)).toBe(count);
      for (const { id, weight } of list) {
        const quota = shares.get(id) ?? -1;
        expect(Math.abs(quota - (count * weight) / sum)).toBeLessThan(1);
        expect(quota).toBeGreaterThanOrEqual(least.get(id) ?? 0);
        expect(quota).toBeLessThanOrEqual(most.get(id) ?? 0);
      }
    }),
  );
});
