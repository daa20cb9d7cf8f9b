import { expect, it } from "vitest";
import type { NoteId } from "@/lib/notes";
import { stamped, undone } from "./fixtures/event";
import type { ProgressEvent } from "./model";
import { replay } from "./replay";
import type { ChallengeId } from "./sandbox-model";

const challengeId = "step-functions/keep-the-order" as ChallengeId;
const noteId = "step-functions/data-flow" as NoteId;

const solved = (id: string, at: number, hints: number) =>
  stamped(id, at, { type: "challenge-solved", challengeId, hints, tries: 1 });

const predicted = (id: string, right: boolean): ProgressEvent =>
  stamped(id, 5, {
    type: "prediction-made",
    noteId,
    topic: "step-functions",
    question: "output",
    right,
    misconception: right ? null : "backoff-is-linear",
  });

it("keeps of a challenge the first time and the fewest hints, whatever the order", () => {
  const events = [solved("a", 3, 2), solved("b", 1, 3), solved("c", 2, 0)];
  for (const log of [events, events.toReversed()])
    expect(replay(log).challenges.get(challengeId)).toMatchObject({ solvedAt: 1, hints: 0 });
});

it("counts predictions by lesson", () => {
  const { predictions } = replay([predicted("a", true), predicted("b", false), predicted("c", true)]);
  expect([...predictions.keys()]).toEqual([noteId]);
  expect(predictions.get(noteId)).toMatchObject({ made: 3, right: 2 });
});

it("forgets what was taken back", () => {
  const { challenges, predictions } = replay([
    solved("a", 3, 2),
    predicted("b", true),
    undone("c", 9, "a"),
    undone("d", 9, "b"),
  ]);
  expect([challenges.size, predictions.size]).toEqual([0, 0]);
});
