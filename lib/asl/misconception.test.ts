import { describe, expect, it } from "vitest";
import type { Json } from "./json";
import { MISCONCEPTIONS, type Misconception } from "./misconception";
import { runDefinition, type TestRunOptions } from "./testing/run-definition";

interface Bent {
  readonly definition: Json;
  readonly options?: TestRunOptions;
  /** Outcomes without and with the misconception. */
  readonly truth: object;
  readonly belief: object;
}

const task = (fields: object): Json => ({
  StartAt: "Call",
  States: {
    Call: { Type: "Task", Resource: "arn:aws:states:::sns:publish", End: true, ...fields },
    Caught: { Type: "Pass", End: true },
  },
});
const pass = (fields: object): Json => ({ StartAt: "P", States: { P: { Type: "Pass", End: true, ...fields } } });
const choice = (fields: object): Json => ({
  StartAt: "C",
  States: {
    C: { Type: "Choice", ...fields },
    A: { Type: "Pass", Result: "A", End: true },
    B: { Type: "Pass", Result: "B", End: true },
  },
});
const branch = (state: object): Json => ({ StartAt: "X", States: { X: { End: true, ...state } } });
const busy = { error: "Busy", cause: "try again" };

const cases: Readonly<Record<Misconception, Bent>> = {
  "result-path-null-discards-input": {
    definition: pass({ Result: 1, ResultPath: null }),
    options: { input: { a: 1 } },
    truth: { output: { a: 1 } },
    belief: { output: {} },
  },
  "result-path-merges-by-default": {
    definition: task({}),
    options: { input: { a: 1 }, tasks: { Call: [{ output: { b: 2 } }] } },
    truth: { output: { b: 2 } },
    belief: { output: { a: 1, b: 2 } },
  },
  "catch-drops-input": {
    definition: task({ Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.why", Next: "Caught" }] }),
    options: { input: { a: 1 }, tasks: { Call: [busy] } },
    truth: { output: { a: 1, why: { Error: "Busy", Cause: "try again" } } },
    belief: { output: { Error: "Busy", Cause: "try again" } },
  },
  "max-attempts-counts-first-try": {
    definition: task({ Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 1 }] }),
    options: { tasks: { Call: [busy, { output: "done" }] } },
    truth: { status: "SUCCEEDED" },
    belief: { status: "FAILED", error: "Busy" },
  },
  "backoff-is-linear": {
    definition: {
      StartAt: "Call",
      States: {
        Call: {
          Type: "Task",
          Resource: "arn:aws:states:::sns:publish",
          Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 4, IntervalSeconds: 1, BackoffRate: 2 }],
          End: true,
        },
      },
      TimeoutSeconds: 14,
    },
    options: { tasks: { Call: [busy, busy, busy, busy, { output: "done" }] } },
    truth: { status: "TIMED_OUT" },
    belief: { status: "SUCCEEDED" },
  },
  "choice-takes-last-match": {
    definition: choice({
      Choices: [
        { Variable: "$.n", NumericGreaterThan: 0, Next: "A" },
        { Variable: "$.n", NumericGreaterThan: 1, Next: "B" },
      ],
    }),
    options: { input: { n: 5 } },
    truth: { output: "A" },
    belief: { output: "B" },
  },
  "missing-default-passes-on": {
    definition: choice({ Choices: [{ Variable: "$.n", NumericEquals: 0, Next: "A" }] }),
    options: { input: { n: 5 } },
    truth: { status: "FAILED", error: "States.Runtime" },
    belief: { status: "SUCCEEDED", output: { n: 5 } },
  },
  "parallel-merges-objects": {
    definition: {
      StartAt: "P",
      States: {
        P: {
          Type: "Parallel",
          Branches: [branch({ Type: "Pass", Result: { a: 1 } }), branch({ Type: "Pass", Result: { b: 2 } })],
          End: true,
        },
      },
    },
    truth: { output: [{ a: 1 }, { b: 2 }] },
    belief: { output: { a: 1, b: 2 } },
  },
  "map-keeps-results-at-failure": {
    definition: {
      StartAt: "M",
      States: {
        M: {
          Type: "Map",
          MaxConcurrency: 1,
          ItemProcessor: branch({ Type: "Task", Resource: "arn:aws:states:::sns:publish" }),
          End: true,
        },
      },
    },
    options: { input: [1, 2], tasks: { X: [{ output: "one" }, busy] } },
    truth: { status: "FAILED", error: "Busy" },
    belief: { status: "SUCCEEDED", output: ["one"] },
  },
  "output-path-before-result-path": {
    definition: pass({ Result: { b: 2 }, ResultPath: "$.r", OutputPath: "$.b" }),
    options: { input: { b: 1 } },
    truth: { output: 1 },
    belief: { output: { b: 1, r: 2 } },
  },
  "states-all-catches-runtime": {
    definition: task({
      Parameters: { "x.$": "$.missing" },
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }],
    }),
    truth: { status: "FAILED", error: "States.Runtime" },
    belief: { status: "SUCCEEDED" },
  },
  "wait-blocks-siblings": {
    definition: {
      StartAt: "P",
      States: {
        P: {
          Type: "Parallel",
          Branches: [branch({ Type: "Wait", Seconds: 10 }), branch({ Type: "Wait", Seconds: 10 })],
          Next: "Done",
        },
        Done: { Type: "Succeed" },
      },
      TimeoutSeconds: 15,
    },
    truth: { status: "SUCCEEDED" },
    belief: { status: "TIMED_OUT" },
  },
  "assign-visible-in-output": {
    definition: {
      QueryLanguage: "JSONata",
      StartAt: "A",
      States: {
        A: { Type: "Pass", Assign: { n: 1 }, Next: "B" },
        B: { Type: "Pass", Assign: { n: 2 }, Output: "{% $n %}", End: true },
      },
    },
    truth: { output: 1 },
    belief: { output: 2 },
  },
};

describe.each(MISCONCEPTIONS)("%s", (misconception) => {
  const { definition, options, truth, belief } = cases[misconception];

  it("leaves a run without it alone", async () => {
    expect((await runDefinition(definition, options)).outcome).toMatchObject(truth);
  });

  it("bends its rule", async () => {
    const bent = await runDefinition(definition, { ...options, misconceptions: new Set([misconception]) });
    expect(bent.outcome).toMatchObject(belief);
  });
});
