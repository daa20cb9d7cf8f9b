import { describe, expect, it } from "vitest";
import type { Json, TaskScript } from "@/lib/asl";
import type { AslSetup, PredictionTask } from "./model";
import { judgePrediction, type PredictionAnswer } from "./prediction";

function setup(states: Json, input: Json = {}, mocks: TaskScript = {}): AslSetup {
  const [StartAt = ""] = Object.keys(states as object);
  const definition = JSON.stringify({ StartAt, States: states });
  return { title: "T", definition, input: JSON.stringify(input), mocks, type: "STANDARD" };
}

const value = (of: Json): PredictionAnswer => ({ kind: "value", value: of });
const none: PredictionAnswer = { kind: "none" };
const retry = { ErrorEquals: ["Busy"], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 2 };
const task = (fields: object) => ({
  Call: { Type: "Task", Resource: "arn:aws:states:::sns:publish", End: true, ...fields },
});
const busy = [{ error: "Busy", repeat: true }];

async function judged(of: AslSetup, question: PredictionTask, predicted: PredictionAnswer) {
  const verdict = await judgePrediction(of, question, predicted);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.error));
  return verdict.value;
}

describe("judgePrediction", () => {
  it("takes an output whatever the order of its members", async () => {
    const machine = setup({ P: { Type: "Pass", Result: { a: 1, b: [2] }, End: true } });
    expect(await judged(machine, { kind: "output" }, value({ b: [2], a: 1 }))).toMatchObject({ right: true });
  });

  it("names the wrong idea under which a wrong output would be right", async () => {
    const machine = setup(task({}), { id: 1 }, { Call: [{ output: { sent: true } }] });
    expect(await judged(machine, { kind: "output" }, value({ id: 1, sent: true }))).toEqual({
      right: false,
      actual: value({ sent: true }),
      misconception: "result-path-merges-by-default",
    });
  });

  it("names none where no idea explains the prediction", async () => {
    const machine = setup(task({}), { id: 1 }, { Call: [{ output: 7 }] });
    expect(await judged(machine, { kind: "output" }, value("seven"))).toMatchObject({
      right: false,
      misconception: null,
    });
  });

  it("counts the waits of retries in seconds", async () => {
    const machine = setup(task({ Retry: [retry] }), {}, { Call: busy });
    expect(await judged(machine, { kind: "seconds" }, value(8))).toMatchObject({ right: true });
    expect(await judged(machine, { kind: "seconds" }, value(2))).toMatchObject({
      misconception: "max-attempts-counts-first-try",
    });
  });

  it("asks for the error, or for none", async () => {
    const machine = setup(task({ Retry: [retry] }), {}, { Call: busy });
    expect(await judged(machine, { kind: "error" }, value("Busy"))).toMatchObject({ right: true });
    expect(await judged(machine, { kind: "error" }, none)).toMatchObject({ right: false, actual: value("Busy") });
    const fine = setup({ P: { Type: "Pass", End: true } });
    expect(await judged(fine, { kind: "error" }, none)).toMatchObject({ right: true });
  });

  it("asks for the state that follows, also over a catcher", async () => {
    const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: "Tell" }] };
    const machine = setup({ ...task(caught), Tell: { Type: "Succeed" } }, {}, { Call: busy });
    expect(await judged(machine, { kind: "next", after: "Call" }, value("Tell"))).toMatchObject({ right: true });
    expect(await judged(machine, { kind: "next", after: "Tell" }, none)).toMatchObject({ right: true });
  });

  it("says what is wrong with a setup that can't be run", async () => {
    const machine = setup({ P: { Type: "Pass", End: true } });
    const definition = await judgePrediction({ ...machine, definition: "{" }, { kind: "output" }, none);
    expect(definition).toMatchObject({ ok: false, error: { kind: "definition" } });
    const input = await judgePrediction({ ...machine, input: "{" }, { kind: "output" }, none);
    expect(input).toMatchObject({ ok: false, error: { kind: "input" } });
  });

  it("ends on a machine that loops", async () => {
    const rule = { Variable: "$.go", IsPresent: true, Next: "End" };
    const machine = setup({ Loop: { Type: "Choice", Choices: [rule], Default: "Loop" }, End: { Type: "Succeed" } });
    expect(await judged(machine, { kind: "output" }, none)).toMatchObject({ right: true });
  });
});
