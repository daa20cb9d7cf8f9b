import { describe, expect, it } from "vitest";
import { setName } from "./set-name";

describe("setName", () => {
  it.each([
    ["The states that can have a Catch are:", "states that can have a Catch"],
    ["There are three endpoint types:", "endpoint types"],
    ["The following four triggers are:", "triggers"],
    ["Errors that end a run are these:", "errors that end a run"],
    ["Log levels:", "log levels"],
    ["Endpoint types are:", "endpoint types"],
    ["Errors in a Catch are:", "errors in a Catch"],
    ["API types are the following:", "API types"],
    ["The states that cannot have a Catch are:", "states that cannot have a Catch"],
  ])("reads %j as %j", (intro, name) => {
    expect(setName(intro)).toBe(name);
  });

  it.each([
    "The state types include:",
    "The following are:",
    "These are:",
    "You can use:",
    "How it works:",
    "This needs two things:",
    "Retries are not states:",
    "Examples are:",
    "Volumes are:",
    "Use cases:",
    "Some of the errors are:",
    "For Express workflows the fields are:",
    "Access:",
    "Status:",
    "DNS:",
    "Note:",
    "",
    `${"long ".repeat(18)}names are:`,
  ])("finds no set in %j", (intro) => {
    expect(setName(intro)).toBeNull();
  });
});
