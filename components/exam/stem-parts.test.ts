import { describe, expect, it } from "vitest";
import { stemParts } from "./stem-parts";

describe("stemParts", () => {
  it("sets the question apart from the situation", () => {
    expect(stemParts("A job runs each night. It must not run twice. Which type fits?")).toEqual({
      situation: "A job runs each night. It must not run twice.",
      ask: "Which type fits?",
    });
  });

  it("keeps the number to choose with its question", () => {
    expect(stemParts("A team sees errors. Which two steps help? Choose two.").ask).toBe(
      "Which two steps help? Choose two.",
    );
    expect(stemParts("Which are limits? Choose two.")).toEqual({ situation: "", ask: "Which are limits? Choose two." });
  });

  it("leaves a name with a dot in one piece", () => {
    expect(stemParts("Which errors does `States.TaskFailed` match?").situation).toBe("");
  });
});
