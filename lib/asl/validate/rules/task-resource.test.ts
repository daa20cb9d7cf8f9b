import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { findingsOf, fixesOf, machineOf } from "./rule-tester";
import { taskResource } from "./task-resource";

const task = (Resource: string): JsonObject => machineOf({ Type: "Task", Resource });

it.each([
  "arn:aws:lambda:eu-central-1:123456789012:function:check-order",
  "arn:aws-cn:lambda:cn-north-1:123456789012:function:check-order:live",
  "arn:aws:states:eu-central-1:123456789012:activity:approve",
  "arn:aws:states:::lambda:invoke.waitForTaskToken",
  "arn:aws:states:::states:startExecution.sync:2",
  "arn:aws:states:::aws-sdk:s3:listBuckets",
  "arn:aws:states:::http:invoke",
])("accepts %s", (resource) => {
  expect(findingsOf(taskResource, task(resource))).toEqual([]);
});

it.each([
  "check-order",
  "arn:aws:states:::dynamodb:query",
  "arn:aws:states:::dynamodb:getItem.sync",
  "arn:aws:states:::lambda:invoke.sync",
  "arn:aws:states:::aws-sdk:s3:listBuckets.sync",
  "arn:aws:s3:::bucket",
])("refuses %s", (resource) => {
  expect(findingsOf(taskResource, task(resource))).toEqual([
    `/States/S/Resource: The resource provided ${resource} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`,
  ]);
});

it("points to the SDK integration of an action that is not optimized", () => {
  expect(fixesOf(taskResource, task("arn:aws:states:::dynamodb:query"))).toEqual([
    "Without an optimized integration, use arn:aws:states:::aws-sdk:dynamodb:query.",
  ]);
});
