import { describe, expect, it } from "vitest";
import type { FactId } from "@/lib/quiz";
import { faceOf } from "./face-of";
import { aCard } from "./faces/fixtures/a-card";

const basic = (id: string) => ({ kind: "basic" as const, id, question: `${id}?`, answer: "yes" });

describe("faceOf", () => {
  const card = { ...aCard("one" as FactId), faces: [basic("a"), basic("b"), basic("c")] };

  it("shows the faces in turn, and begins again after the last", () => {
    expect([0, 1, 2, 3, 4].map((reps) => faceOf(card, reps).face.id)).toEqual(["a", "b", "c", "a", "b"]);
  });

  it("counts the variants from one", () => {
    expect([0, 2, 3].map((reps) => faceOf(card, reps).variant)).toEqual([1, 3, 1]);
  });

  it("tells whether a face is shown for the first time", () => {
    expect([0, 2, 3, 9].map((reps) => faceOf(card, reps).firstTime)).toEqual([true, true, false, false]);
  });

  it("throws for a card without a face", () => {
    expect(() => faceOf({ ...card, faces: [] }, 0)).toThrow("has no face");
  });
});
