import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { graphModel } from "../graph-model";
import type { Box, GraphLayout, Point } from "./geometry";
import { layoutGraph } from "./layout-graph";

function layoutOf(definition: unknown): GraphLayout {
  const parsed = parseDefinition(JSON.stringify(definition));
  const machine = parsed === null ? null : graphModel(parsed);
  if (machine === null) throw new Error("nothing to lay out");
  return layoutGraph(machine);
}

/** States that go anywhere, some with states inside. */
function arbitraryMachine(depth: number): fc.Arbitrary<object> {
  return fc.integer({ min: 1, max: depth === 0 ? 4 : 9 }).chain((count) => {
    const target = fc.integer({ min: 0, max: count - 1 }).map((index) => `S${depth}.${index}`);
    const catcher = fc.record({ ErrorEquals: fc.constant(["States.ALL"]), Next: target });
    const rule = fc.record({ Variable: fc.constant("$.value"), NumericGreaterThan: fc.nat(), Next: target });
    const task = { Type: fc.constant("Task"), Next: target, Catch: fc.array(catcher, { maxLength: 2 }) };
    const retry = fc.array(fc.constant({ ErrorEquals: ["A"] }), { maxLength: 1 });
    const state: fc.Arbitrary<object>[] = [
      fc.record({ ...task, Retry: retry }),
      fc.record({ Type: fc.constant("Choice"), Choices: fc.array(rule, { maxLength: 4 }), Default: target }),
      fc.constant({ Type: "Succeed" }),
    ];
    if (depth > 0) {
      const inside = arbitraryMachine(depth - 1);
      state.push(fc.record({ Type: fc.constant("Map"), ItemProcessor: inside, Next: target }));
      state.push(
        fc.record({ Type: fc.constant("Parallel"), Branches: fc.array(inside, { maxLength: 3 }), Next: target }),
      );
    }
    return fc.array(fc.oneof(...state), { minLength: count, maxLength: count }).map((states) => ({
      StartAt: `S${depth}.0`,
      States: Object.fromEntries(states.map((each, index) => [`S${depth}.${index}`, each])),
    }));
  });
}

it("keeps states apart, and what runs inside of a state within it", () => {
  fc.assert(
    fc.property(arbitraryMachine(1), (definition) => {
      const { states, width, height } = layoutOf(definition);
      for (const [index, { box, state, owner }] of states.entries()) {
        expect(within(box, { x: 0, y: 0, width, height })).toBe(true);
        const around = states.find((other) => other.state === owner);
        if (around) expect(around.lanes.some((lane) => within(box, lane))).toBe(true);
        for (const other of states.slice(index + 1))
          if (other.owner === owner && other.state !== state) expect(overlap(box, other.box)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

it("draws ways straight across and down, from the edge of one shape to the edge of another", () => {
  fc.assert(
    fc.property(arbitraryMachine(1), (definition) => {
      const { states, edges } = layoutOf(definition);
      const boxes = new Map(states.map(({ state, box }) => [state, box]));
      for (const { edge, points } of edges) {
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(before?.x === point.x || before?.y === point.y).toBe(true);
        }
        const [first, last] = [points[0], points.at(-1)];
        const [from, to] = [edge.from && boxes.get(edge.from), boxes.get(edge.to)];
        if (first && from) expect(onEdge(first, from)).toBe(true);
        if (last && to) expect(onEdge(last, to)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it("leads no way through a state that it has nothing to do with", () => {
  fc.assert(
    fc.property(arbitraryMachine(1), (definition) => {
      const { states, edges } = layoutOf(definition);
      const owners = new Map(states.map(({ state, owner }) => [state, owner]));
      for (const { edge, points } of edges) {
        const beside = states.filter(
          ({ state, owner }) => owner === owners.get(edge.to) && state !== edge.to && state !== edge.from,
        );
        for (const [index, point] of points.slice(1).entries())
          for (const { box } of beside) expect(crosses(points[index] ?? point, point, box)).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

it("keeps the main line straight, with errors and other rules beside it", () => {
  const { states, edges } = layoutOf({
    StartAt: "A",
    States: {
      A: { Type: "Task", Next: "B", Retry: [{ ErrorEquals: ["X"] }], Catch: [{ ErrorEquals: ["X"], Next: "F" }] },
      B: { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true, Next: "C" }], Default: "W" },
      C: { Type: "Succeed" },
      W: { Type: "Wait", Seconds: 1, Next: "A" },
      F: { Type: "Fail" },
    },
  });
  const middle = (name: string) => {
    const box = states.find(({ state }) => state.name === name)?.box;
    return box === undefined ? Number.NaN : box.x + box.width / 2;
  };
  expect([middle("B"), middle("C")]).toEqual([middle("A"), middle("A")]);
  expect(middle("W")).toBeGreaterThan(middle("A"));
  expect(middle("F")).toBeGreaterThan(middle("A"));
  expect(edges.find(({ edge }) => edge.kind === "catch")?.label?.text).toBe("Catch X");
});

it("ends far side ways of a large machine in stubs", () => {
  const names = Array.from({ length: 120 }, (_, index) => `S${index}`);
  const step = (index: number) => ({
    Type: "Task",
    Next: names[index + 1],
    Catch: [{ ErrorEquals: ["States.ALL"], Next: "S119" }],
  });
  const last = { Type: "Fail" };
  const { states, stubs, width } = layoutOf({
    StartAt: "S0",
    States: Object.fromEntries(names.map((name, index) => [name, index === 119 ? last : step(index)])),
  });
  expect(states).toHaveLength(120);
  expect(stubs.length).toBeGreaterThan(100);
  expect(width).toBeLessThan(1200);
});

function crosses(from: Point, to: Point, box: Box): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return right > box.x && left < box.x + box.width && bottom > box.y && top < box.y + box.height;
}

function within(box: Box, { x, y, width, height }: Box): boolean {
  return box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;
}

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.x + one.width < other.x ||
    other.x + other.width < one.x ||
    one.y + one.height < other.y ||
    other.y + other.height < one.y;
  return !apart;
}

function onEdge({ x, y }: Point, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const across = x >= box.x - 1 && x <= right + 1;
  const down = y >= box.y - 1 && y <= bottom + 1;
  return (across && (near(y, box.y) || near(y, bottom))) || (down && (near(x, box.x) || near(x, right)));
}

/** Shapes stand on whole pixels. */
function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1;
}
