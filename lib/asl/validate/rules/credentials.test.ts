import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { credentials } from "./credentials";
import { findingsOf, machineOf } from "./rule-tester";

const task = (Credentials: JsonObject): JsonObject => machineOf({ Type: "Task", Resource: "x", Credentials });

it("asks for the role", () => {
  expect(findingsOf(credentials, task({}))).toEqual(["/States/S/Credentials: These fields are required: [RoleArn]"]);
  expect(findingsOf(credentials, task({ "RoleArn.$": "$.role" }))).toEqual([]);
});

it("refuses anything else", () => {
  expect(findingsOf(credentials, task({ RoleArn: "r", ExternalId: "x" }))).toEqual([
    "/States/S/Credentials: Field 'ExternalId' is not supported",
  ]);
});
