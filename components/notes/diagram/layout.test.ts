import fc from "fast-check";
import { expect, it } from "vitest";
import type { Flowchart } from "@/lib/notes";
import { layoutFlowchart } from "./flowchart-layout";
import { layoutSequence, noteWidth } from "./sequence-layout";

const charts: fc.Arbitrary<Flowchart> = fc
  .record({
    labels: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
    ways: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 }),
  })
  .map(({ labels, ways }) => ({
    type: "flowchart",
    title: "T",
    description: "D",
    nodes: labels.map((label, index) => ({ id: `n${index}`, label: [label], shape: "box", fails: index % 3 === 2 })),
    edges: ways
      .map(([from, to]) => ({
        from: `n${from % labels.length}`,
        to: `n${to % labels.length}`,
        label: null,
        dotted: false,
      }))
      .filter(({ from, to }) => from !== to),
  }));

it("keeps boxes apart and inside the picture, and ways level or upright", () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { width, height, nodes, edges } = layoutFlowchart(chart);
      for (const [index, a] of nodes.entries()) {
        expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
        expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
        for (const b of nodes.slice(index + 1)) {
          const besides = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
          const below = Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(besides || below).toBe(true);
        }
      }
      for (const { points } of edges) {
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(before?.x === point.x || before?.y === point.y).toBe(true);
        }
      }
    }),
  );
});

it("puts boxes where ways end badly beside their source, and keeps the way on straight", () => {
  const box = (id: string, fails: boolean) => ({ id, label: [id], shape: "box" as const, fails });
  const way = (from: string, to: string) => ({ from, to, label: "no", dotted: false });
  const { nodes } = layoutFlowchart({
    type: "flowchart",
    title: "T",
    description: "D",
    nodes: [box("check", false), box("400", true), box("backend", false)],
    edges: [way("check", "400"), way("check", "backend")],
  });
  const at = (id: string) => nodes.find(({ node }) => node.id === id);
  expect(at("backend")?.x).toBe(at("check")?.x);
  expect(at("400")?.y).toBe(at("check")?.y);
  expect(at("400")?.x).toBeGreaterThan(at("check")?.x ?? 0);
});

it("keeps the notes of a sequence chart inside the picture", () => {
  const { columns, width } = layoutSequence({
    type: "sequence",
    title: "T",
    description: "D",
    actors: [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ],
    steps: ["a", "b"].map((id) => ({ type: "note", over: [id], text: "goes on for a long while" })),
  });
  const half = noteWidth("goes on for a long while") / 2;
  expect(columns.get("a")).toBeGreaterThanOrEqual(half);
  expect(width - (columns.get("b") ?? 0)).toBeGreaterThanOrEqual(half);
});
