import { describe, expect, it } from "vitest";
import { columnSetName } from "./column-set-name";

describe("columnSetName", () => {
  it.each([
    ["State", "Retry", "states with Retry"],
    ["State type", "Can have a Catch", "state types that can have a Catch"],
    ["Service", "Durable", "services that are durable"],
    ["Service", "Serverless?", "services that are serverless"],
    ["API", "Supports caching", "APIs that support caching"],
    ["Class", "Has a retrieval fee", "classes that have a retrieval fee"],
    ["Queue", "Is ordered", "queues that are ordered"],
    ["Function", "In a VPC", "functions in a VPC"],
    ["Family", "`.sync`", "families with `.sync`"],
  ])("joins %j and %j", (kind, attribute, name) => {
    expect(columnSetName(kind, attribute)).toBe(name);
  });
});
