import { expect, it } from "vitest";
import { parseDefinition } from "@/lib/asl";
import { marksAt } from "../marks";
import { runRecord } from "../testing/run-record";
import { runPlace } from "./run-place";

const TEXT = JSON.stringify(
  {
    StartAt: "Call",
    States: {
      Call: {
        Type: "Task",
        Resource: "r",
        Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 1 }],
        Catch: [
          { ErrorEquals: ["Other"], Next: "Sorry" },
          { ErrorEquals: ["States.ALL"], Next: "Sorry" },
        ],
        End: true,
      },
      Sorry: { Type: "Fail" },
    },
  },
  null,
  1,
);

const RECORD = await runRecord({ definition: JSON.parse(TEXT), mocks: { Call: [{ error: "Busy", repeat: true }] } });

function placeAtMoment(moment: number) {
  const definition = parseDefinition(TEXT);
  if (definition === null) throw new Error("no definition");
  const { trace, words } = runPlace(definition, RECORD, marksAt(RECORD, moment), moment);
  const now = trace.now === null ? null : TEXT.slice(trace.now.offset, trace.now.offset + trace.now.length);
  return { done: trace.done.length, now: now?.replace(/\s+/g, "") ?? null, words };
}

it("marks nothing before a state is entered", () => {
  expect(placeAtMoment(0)).toEqual({ done: 0, now: null, words: null });
  expect(placeAtMoment(1)).toEqual({ done: 0, now: null, words: null });
});

it("points at the words that the moment comes from", () => {
  expect(placeAtMoment(2)).toMatchObject({ done: 1, now: '"Call"', words: "this state is where the run stands." });
  expect(placeAtMoment(3).now).toBe('"r"');
  expect(placeAtMoment(5)).toMatchObject({
    now: expect.stringContaining('"MaxAttempts":1'),
    words: expect.stringContaining("retrier"),
  });
  expect(placeAtMoment(8).words).toContain("task");
  expect(placeAtMoment(9)).toMatchObject({
    now: '{"ErrorEquals":["States.ALL"],"Next":"Sorry"}',
    words: "this catcher is where the run stands.",
  });
  expect(placeAtMoment(10)).toMatchObject({ done: 2, now: '"Sorry"' });
});
