import { expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import { weakRows } from "./weak-rows";

const LESSONS = ["a", "b", "c", "d", "e", "f"].map((id) => ({
  id: id as NoteId,
  title: id,
  topicTitle: "Topic",
  minutes: 1,
}));

function known(group: string, share: number, seen = 1) {
  return { group, total: 10, seen, known: share * 10, share };
}

function answered(group: string, share: number) {
  return { group, answers: 10, right: share * 10, items: 5, share };
}

function idsOf(rows: ReturnType<typeof weakRows>): string {
  return rows.map(({ lesson }) => lesson.id).join("");
}

it("puts the least known first", () => {
  expect(idsOf(weakRows(LESSONS, [known("a", 0.9), known("b", 0.2), known("c", 0.5)], []))).toBe("bca");
});

it("leaves out lessons of which no card was met and nothing answered", () => {
  expect(idsOf(weakRows(LESSONS, [known("a", 0, 0), known("b", 0.2)], []))).toBe("b");
});

it("orders by right answers where there are no cards, after those with cards", () => {
  const rows = weakRows(LESSONS, [known("c", 0.9)], [answered("a", 0.8), answered("b", 0.1), answered("c", 0)]);
  expect(idsOf(rows)).toBe("cba");
  expect(rows[0]).toMatchObject({ mastery: { share: 0.9 }, accuracy: { share: 0 } });
});

it("knows at most five, and none that the bank no longer has", () => {
  const all = LESSONS.map(({ id }) => known(id, 0.5));
  expect(weakRows(LESSONS, [known("gone", 0), ...all], [])).toHaveLength(5);
});
