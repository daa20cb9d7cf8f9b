import { describe, expect, it } from "vitest";
import { membersIn } from "./inline-members";

describe("membersIn", () => {
  it.each([
    ["HTTP APIs, REST APIs and WebSocket APIs", ["HTTP APIs", "REST APIs", "WebSocket APIs"]],
    ["OFF, ERROR, or INFO.", ["OFF", "ERROR", "INFO"]],
    ["`Task`, `Map`, `Parallel`", ["`Task`", "`Map`", "`Parallel`"]],
  ])("cuts %j into members", (text, members) => {
    expect(membersIn(text)).toEqual(members);
  });

  it.each([
    "Task and Map",
    "Task, Map",
    "Task, Map, Pass and more",
    "Task, Map, Pass...",
    "services such as SQS, SNS and Lambda",
    "Task, Map, Pass; and Wait",
    "small, focused and do one thing really well",
    "it is slow, costly and old",
    "Task, Map and not Pass",
    `${"Task, ".repeat(60)}Map`,
  ])("finds no closed enumeration in %j", (text) => {
    expect(membersIn(text)).toBeNull();
  });
});
