import { expect, it } from "vitest";
import { serviceAnswers } from "./service-answers";

const event = (type: string, details: object) => ({ id: 1, previousEventId: 0, type, details });

it("hands out the recorded answers to submissions in order, to tasks that are submitted only", () => {
  const { next } = serviceAnswers([event("TaskSubmitted", { output: 1 }), event("TaskSubmitted", { output: 2 })]);
  expect(next("arn:aws:states:::lambda:invoke")).toEqual({});
  expect(next("arn:aws:states:::sqs:sendMessage.waitForTaskToken")).toEqual({ submitted: 1 });
  expect(next("arn:aws:states:::states:startExecution.sync:2")).toEqual({ submitted: 2 });
  expect(next("arn:aws:states:::states:startExecution.sync")).toEqual({});
});

it("hands out the names of workers to activities", () => {
  const { next } = serviceAnswers([event("ActivityStarted", { workerName: "w" })]);
  expect(next("arn:aws:states:us-east-1:111111111111:activity:a")).toEqual({ worker: "w" });
});
