import { describe, expect, it } from "vitest";
import type { Json } from "@/lib/asl";
import type { PredictionTask } from "@/lib/sandbox";
import { readAnswer } from "./read-answer";

const read = (kind: "output" | "error" | "seconds" | "next", text: string, none = false) => {
  const task: PredictionTask = kind === "next" ? { kind, after: "A" } : { kind };
  const answer = readAnswer(task, { text, none });
  return answer.ok ? answer.value : answer.error;
};

const value = (of: Json) => ({ kind: "value", value: of });

describe("readAnswer", () => {
  it.each([
    ["output", ' {"a": 1} ', value({ a: 1 })],
    ["output", "null", value(null)],
    ["error", " States.Timeout ", value("States.Timeout")],
    ["seconds", "1.5", value(1.5)],
    ["seconds", "1,5", value(1.5)],
    ["next", "B", value("B")],
  ] as const)("reads for %s %j", (kind, text, answer) => {
    expect(read(kind, text)).toEqual(answer);
  });

  it("takes none whatever else stands in the field", () => {
    expect(read("output", "{", true)).toEqual({ kind: "none" });
  });

  it.each([
    ["output", "a", "no JSON"],
    ["output", " ", "Write the output as JSON"],
    ["seconds", "-1", "number of seconds"],
    ["seconds", "soon", "number of seconds"],
    ["next", "", "Choose a state"],
  ] as const)("says for %s what is wrong with %j", (kind, text, says) => {
    expect(read(kind, text)).toContain(says);
  });
});
