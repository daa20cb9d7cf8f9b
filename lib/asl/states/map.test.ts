import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../json";
import type { Execution } from "../model";
import { runDefinition, type TestRunOptions } from "../testing/run-definition";

const pass = { Type: "Pass", End: true };
const call = { Type: "Task", Resource: "arn:aws:states:::sns:publish", End: true };
const busy = { error: "Busy", cause: "try again" };

function inline(state: JsonObject, fields: JsonObject = {}): JsonObject {
  return {
    StartAt: "M",
    States: {
      M: { Type: "Map", ItemProcessor: { StartAt: "X", States: { X: state } }, End: true, ...fields },
      Caught: { Type: "Pass", End: true },
    },
  };
}

function distributed(state: JsonObject, fields: JsonObject = {}): JsonObject {
  const ItemProcessor = {
    ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
    StartAt: "X",
    States: { X: state },
  };
  return inline(state, { ItemProcessor, ...fields });
}

function types({ history }: Execution): readonly string[] {
  return [...history].map(({ type }) => type);
}

async function outcomeOf(definition: Json, options: TestRunOptions) {
  return (await runDefinition(definition, options)).outcome;
}

describe("inline Map", () => {
  it("gives the outputs in the order of the items, whichever ends first", async () => {
    const tasks = {
      X: [
        { output: "slow", seconds: 9 },
        { output: "fast", seconds: 1 },
      ],
    };
    expect(await outcomeOf(inline(call), { input: [1, 2], tasks })).toMatchObject({ output: ["slow", "fast"] });
  });

  it("runs as many at a time as MaxConcurrency says", async () => {
    const seconds = async (fields: JsonObject) => {
      const wait = { Type: "Wait", Seconds: 10, End: true };
      const { clock, history } = await runDefinition(inline(wait, fields), { input: [1, 2, 3, 4, 5] });
      return (clock - history.at(0).timestamp) / 1000;
    };
    expect(await seconds({})).toBe(10);
    expect(await seconds({ MaxConcurrency: 2 })).toBe(30);
    expect(await seconds({ MaxConcurrency: 1 })).toBe(50);
  });

  it("never runs more than 40 at a time", async () => {
    const wait = { Type: "Wait", Seconds: 10, End: true };
    const { clock, history } = await runDefinition(inline(wait), { input: Array(41).fill(0) });
    expect((clock - history.at(0).timestamp) / 1000).toBe(20);
  });

  it("makes each input with ItemSelector from item and input", async () => {
    const ItemSelector = { "v.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index", "k.$": "$.k" };
    const definition = inline(pass, { ItemsPath: "$.items", ItemSelector });
    expect(await outcomeOf(definition, { input: { k: 7, items: ["a", "b"] } })).toMatchObject({
      output: [
        { v: "a", i: 0, k: 7 },
        { v: "b", i: 1, k: 7 },
      ],
    });
  });

  it("fails with the first iteration that fails, and stops the others", async () => {
    const tasks = { X: [{ never: true }, { ...busy, seconds: 1 }] };
    const execution = await runDefinition(inline(call), { input: [1, 2], tasks });
    expect(execution.outcome).toMatchObject({ status: "FAILED", error: "Busy" });
    expect(types(execution).slice(-5)).toEqual([
      "MapIterationFailed",
      "TaskStateAborted",
      "MapIterationAborted",
      "MapStateFailed",
      "ExecutionFailed",
    ]);
  });

  it("starts all iterations again at a retry", async () => {
    const definition = inline(call, { MaxConcurrency: 1, Retry: [{ ErrorEquals: ["Busy"] }] });
    const tasks = { X: [{ output: 1 }, busy, { output: "a" }, { output: "b" }] };
    expect(await outcomeOf(definition, { input: [1, 2], tasks })).toMatchObject({ output: ["a", "b"] });
  });

  it("lets iterations read outer variables and keeps theirs inside", async () => {
    const definition = {
      StartAt: "Set",
      States: {
        Set: { Type: "Pass", Assign: { v: 1 }, Result: [1, 2], Next: "M" },
        M: {
          Type: "Map",
          ItemProcessor: {
            StartAt: "Inner",
            States: {
              Inner: { Type: "Pass", Assign: { "w.$": "States.MathAdd($v, $)" }, Next: "Show" },
              Show: { Type: "Pass", Parameters: { "w.$": "$w" }, End: true },
            },
          },
          Next: "After",
        },
        After: { Type: "Pass", Parameters: { "w.$": "$w" }, End: true },
      },
    };
    const { outcome, visits } = await runDefinition(definition);
    expect([...visits].filter(({ state }) => state === "Show").map(({ output }) => output)).toEqual([
      { w: 2 },
      { w: 3 },
    ]);
    expect(outcome).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  });

  it("refuses what is no array", async () => {
    expect(await outcomeOf(inline(pass), { input: { a: 1 } })).toMatchObject({
      error: "States.Runtime",
      cause: expect.stringContaining('Reference path "$" must point to array.'),
    });
  });
});

describe("Distributed Map", () => {
  it("keeps the history of the children out of its own", async () => {
    const execution = await runDefinition(distributed(pass), { input: [1, 2] });
    expect(types(execution)).toEqual([
      "ExecutionStarted",
      "MapStateEntered",
      "MapStateStarted",
      "MapRunStarted",
      "MapRunSucceeded",
      "MapStateSucceeded",
      "MapStateExited",
      "ExecutionSucceeded",
    ]);
    expect(execution.children.map(({ history }) => history.length)).toEqual([4, 4]);
  });

  it("hides outer variables from the children", async () => {
    const definition = {
      StartAt: "Set",
      States: {
        Set: { Type: "Pass", Assign: { v: 1 }, Result: [1], Next: "M" },
        M: { ...(distributed({ ...pass, Parameters: { "v.$": "$v" } }) as { States: { M: object } }).States.M },
      },
    };
    expect((await runDefinition(definition)).outcome.status).toBe("FAILED");
  });

  it.each<[JsonObject, number, boolean]>([
    [{}, 1, false],
    [{ ToleratedFailureCount: 1 }, 1, true],
    [{ ToleratedFailureCount: 1 }, 2, false],
    [{ ToleratedFailurePercentage: 50 }, 2, true],
    [{ ToleratedFailurePercentage: 50 }, 3, false],
    [{ ToleratedFailurePercentage: 100, ToleratedFailureCount: 1 }, 2, false],
  ])("with %j and %i of 4 failed: %s", async (fields, failures, succeeds) => {
    const tasks = { X: [...Array(failures).fill(busy), ...Array(4 - failures).fill({ output: "ok" })] };
    const outcome = await outcomeOf(distributed(call, fields), { input: [1, 2, 3, 4], tasks });
    expect(outcome.status).toBe(succeeds ? "SUCCEEDED" : "FAILED");
    if (!succeeds) expect(outcome).toMatchObject({ error: "States.ExceedToleratedFailureThreshold" });
  });

  it.each<[string, string, JsonObject, Json]>([
    ["JSON", "[1,2,3]", {}, [1, 2, 3]],
    ["JSON", '{"a":{"b":[1]}}', { ItemsPointer: "/a/b" }, [1]],
    ["JSON", "[1,2,3]", { MaxItems: 2 }, [1, 2]],
    ["JSONL", '{"a":1}\n{"a":2}\n', {}, [{ a: 1 }, { a: 2 }]],
    [
      "CSV",
      "a,b\n1,2\n3,4\n",
      {},
      [
        { a: "1", b: "2" },
        { a: "3", b: "4" },
      ],
    ],
    [
      "CSV",
      "1|2\n",
      { CSVHeaderLocation: "GIVEN", CSVHeaders: ["a", "b"], CSVDelimiter: "PIPE" },
      [{ a: "1", b: "2" }],
    ],
    ["CSV", "__proto__\n1\n", {}, [JSON.parse('{"__proto__":"1"}')]],
  ])("reads %s %j", async (InputType, text, config, expected) => {
    const ItemReader = {
      Resource: "arn:aws:states:::s3:getObject",
      ReaderConfig: { InputType, ...config },
      Parameters: { Bucket: "b", Key: "k" },
    };
    const outcome = await outcomeOf(distributed(pass, { ItemReader }), { objects: { b: { k: text } } });
    expect(outcome).toEqual({ status: "SUCCEEDED", output: expected });
  });

  it("lists the objects below a prefix", async () => {
    const ItemReader = { Resource: "arn:aws:states:::s3:listObjectsV2", Parameters: { Bucket: "b", Prefix: "in/" } };
    const objects = { b: { "in/2": "xx", "in/1": "x", "out/1": "" } };
    expect(await outcomeOf(distributed(pass, { ItemReader }), { objects })).toMatchObject({
      output: [
        { Key: "in/1", Size: 1 },
        { Key: "in/2", Size: 2 },
      ],
    });
  });

  it("fails with States.ItemReaderFailed, which Catch handles", async () => {
    const ItemReader = { Resource: "arn:aws:states:::s3:getObject", Parameters: { Bucket: "b", Key: "gone" } };
    const Catch = [{ ErrorEquals: ["States.ItemReaderFailed"], Next: "Caught" }];
    const execution = await runDefinition(distributed(pass, { ItemReader, Catch }));
    expect(execution.outcome).toMatchObject({ output: { Error: "States.ItemReaderFailed" } });
    expect(types(execution)).toContain("MapRunFailed");
  });

  it("puts items together by number and by size", async () => {
    const batched = async (ItemBatcher: JsonObject) =>
      outcomeOf(distributed(pass, { ItemBatcher }), { input: ["aaaa", "bbbb", "cccc"] });
    expect(await batched({ MaxItemsPerBatch: 2, BatchInput: { k: 1 } })).toMatchObject({
      output: [
        { BatchInput: { k: 1 }, Items: ["aaaa", "bbbb"] },
        { BatchInput: { k: 1 }, Items: ["cccc"] },
      ],
    });
    expect(await batched({ MaxInputBytesPerBatch: 30 })).toMatchObject({
      output: [{ Items: ["aaaa", "bbbb"] }, { Items: ["cccc"] }],
    });
  });

  it("writes results by status, with a manifest, and gives their place", async () => {
    const ResultWriter = { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "out", Prefix: "runs" } };
    const definition = distributed(call, { ResultWriter, ToleratedFailureCount: 1 });
    const execution = await runDefinition(definition, { input: [1, 2], tasks: { X: [{ output: "ok" }, busy] } });
    expect(execution.outcome).toMatchObject({
      output: {
        ResultWriterDetails: { Bucket: "out", Key: expect.stringMatching(/^runs\/[-0-9a-f]{36}\/manifest\.json$/) },
      },
    });
    expect(execution.written.map(({ key }) => key.split("/").at(-1))).toEqual([
      "SUCCEEDED_0.json",
      "FAILED_0.json",
      "manifest.json",
    ]);
    expect(JSON.parse(execution.written[1]?.text ?? "")).toMatchObject([
      { Status: "FAILED", Error: "Busy", Input: "2" },
    ]);
  });
});
