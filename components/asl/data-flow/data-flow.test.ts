import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Json, viewVisit } from "@/lib/asl";
import { buildColumns } from "../record/build-columns";
import { openRecord } from "../record/open-record";
import { RETRY_THEN_CATCH, runDefinition, task } from "../testing/run-record";
import { jsonLines, removedMembers } from "./json-lines";
import { shownVisit } from "./shown-visit";
import type { Stage } from "./stage";
import { stateFields } from "./state-fields";
import { visitStages } from "./visit-stages";

type Run = Parameters<typeof runDefinition>[0];

/** Stages of the first visit of a state; at the moment of its exit unless another is given. */
async function stagesOf(run: Run, state: string, moment?: (exited: number) => number): Promise<readonly Stage[]> {
  const execution = await runDefinition(run);
  const record = openRecord(buildColumns(execution, "machine"));
  const row = [...record.visits].find((visit) => visit.state === state);
  const fields = stateFields(JSON.stringify(run.definition), state);
  if (row === undefined || fields === null) throw new Error(`${state} was not visited`);
  const at = moment?.(row.exitedEventId) ?? row.exitedEventId;
  const view = { moment: at, index: row.index, details: {}, ...viewVisit(execution, row.index, at) };
  return visitStages({ ...fields, view, row, record, event: at === 0 ? null : record.events.at(at - 1) });
}

const brief = (stages: readonly Stage[]) =>
  stages.map(({ name, field, side, tick }) => [name, field, side, tick].join(" | "));

describe("visitStages", () => {
  it("tells how a caught failure went through retry, catch and the catcher's ResultPath", async () => {
    expect(brief(await stagesOf(RETRY_THEN_CATCH, "Charge"))).toEqual([
      "Input |  | as the state got it | done",
      "InputPath | $ | unchanged | passed",
      "Parameters |  | not set | passed",
      "Task | lambda:invoke | failed after 1 s | failed",
      "Retry | Busy | 2 of 2 used | done",
      "Catch | States.ALL | first match | done",
      "ResultSelector |  | no result to select from | passed",
      "ResultPath | $.error | of the catcher: input kept | here",
      "Next | Notify |  | ahead",
    ]);
  });

  it("shows nothing beyond the input while a state is being entered", async () => {
    const stages = await stagesOf(RETRY_THEN_CATCH, "Charge", () => 2);
    expect(stages.map(({ tick }) => tick)).toEqual(["here", ...stages.slice(1).map(() => "ahead")]);
    expect(stages.slice(1).every(({ value }) => value === undefined)).toBe(true);
  });

  it("says how long the wait before the next attempt is", async () => {
    const stages = await stagesOf(RETRY_THEN_CATCH, "Charge", () => 5);
    expect(brief(stages)).toContain("Retry | Busy | 1 of 2, waits 2 s | here");
  });

  it("shows each stage of JSONPath that changes the data, against what it was", async () => {
    const stages = await stagesOf(
      {
        definition: {
          StartAt: "A",
          States: {
            A: task({
              InputPath: "$.order",
              Parameters: { "id.$": "$.id" },
              ResultSelector: { "price.$": "$.amount" },
              ResultPath: "$.quote",
              OutputPath: "$.quote",
              End: true,
            }),
          },
        },
        input: { order: { id: 7 } },
        mocks: { A: [{ output: { amount: 5, more: 1 } }] },
      },
      "A",
    );
    expect(Object.fromEntries(stages.map(({ name, value }) => [name, value]))).toMatchObject({
      InputPath: { id: 7 },
      Parameters: { id: 7 },
      Task: { amount: 5, more: 1 },
      ResultSelector: { price: 5 },
      ResultPath: { order: { id: 7 }, quote: { price: 5 } },
      OutputPath: { price: 5 },
    });
  });

  it("shows Arguments, Output and Assign of a JSONata state", async () => {
    const definition = {
      QueryLanguage: "JSONata",
      StartAt: "A",
      States: {
        A: task({
          Arguments: { id: "{% $states.input.id %}" },
          Output: "{% $states.result.n %}",
          Assign: { n: 1 },
          End: true,
        }),
      },
    };
    const stages = await stagesOf({ definition, input: { id: 7 }, mocks: { A: [{ output: { n: 5 } }] } }, "A");
    expect(stages.map(({ name, value }) => [name, value])).toEqual([
      ["Input", { id: 7 }],
      ["Arguments", { id: 7 }],
      ["Task", { n: 5 }],
      ["Output", 5],
      ["Assign", { n: 1 }],
      ["Next", undefined],
    ]);
  });

  it("says which rule of a Choice matched", async () => {
    const definition = {
      StartAt: "Big?",
      States: {
        "Big?": {
          Type: "Choice",
          Choices: [{ Variable: "$.n", NumericGreaterThan: 5, Next: "Big" }],
          Default: "Small",
        },
        Big: { Type: "Succeed" },
        Small: { Type: "Succeed" },
      },
    };
    const side = async (n: number) =>
      brief(await stagesOf({ definition, input: { n } }, "Big?")).find((line) => line.startsWith("Choices"));
    expect(await side(9)).toContain("rule 1 matches");
    expect(await side(1)).toContain("none matches: Default");
  });
});

describe("jsonLines", () => {
  it("marks what is new and leaves the rest", () => {
    const lines = jsonLines({ id: 7, error: { Error: "Busy" } }, { id: 7 });
    expect(lines.filter(({ changed }) => changed).map(({ text }) => text.trim())).toEqual([
      '"error": { "Error": "Busy" }',
    ]);
  });

  it("names members that are gone", () => {
    expect(removedMembers({ a: 1 }, { a: 1, b: 2 })).toEqual(["b"]);
    expect(removedMembers([1], { a: 1 })).toEqual(["a"]);
  });

  it("prints JSON that reads back as the value, and marks nothing beside its equal", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const lines = jsonLines(value as Json, JSON.parse(JSON.stringify(value)) as Json);
        expect(JSON.parse(lines.map(({ text }) => text).join("\n"))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(lines.some(({ changed }) => changed)).toBe(false);
      }),
    );
  });

  it("cuts what nobody reads", () => {
    expect(jsonLines(Array.from({ length: 5_000 }, (_none, index) => `line ${index}`)).at(-1)?.text).toMatch(
      /^… \d+ more lines$/,
    );
  });
});

describe("shownVisit", () => {
  it("follows the moment, and stays with a picked state as it was last visited", async () => {
    const record = openRecord(buildColumns(await runDefinition(RETRY_THEN_CATCH), "machine"));
    const notify = record.visits.at(1).enteredEventId;
    expect(shownVisit(record, 0, null)).toBe(-1);
    expect(shownVisit(record, notify, null)).toBe(1);
    expect(shownVisit(record, record.events.length, null)).toBe(2);
    expect(shownVisit(record, notify, "Charge")).toBe(0);
    expect(shownVisit(record, 2, "Notify")).toBe(-1);
  });
});
