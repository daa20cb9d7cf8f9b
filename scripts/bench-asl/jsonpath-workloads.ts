import { HandHistory } from "./hand-history";
import type { Workload } from "./workload";

const CHAIN = 1_000;
const LOOPS = 10_000;
const ITEMS = 10_000;
const BRANCHES = 50;
const RETRIES = 5;

/** Machines that a peer without JSONata can run too. */
export const JSONPATH_WORKLOADS: readonly Workload[] = [
  {
    name: `chain of ${CHAIN} Pass states`,
    definition: { StartAt: "S0", States: Object.fromEntries(Array.from({ length: CHAIN }, (_, at) => chainState(at))) },
    input: { order: 7, lines: [{ sku: "a", count: 1 }] },
    runs: 10,
    transitions: CHAIN,
    byHand: (input) => {
      const history = new HandHistory();
      for (let at = 0; at < CHAIN; at++) history.visit("Pass", `S${at}`, input, input);
      return input;
    },
    bar: { of: "peer", ratio: 3 },
  },
  {
    name: `loop of ${LOOPS}, MathAdd and Choice`,
    definition: {
      StartAt: "Add",
      States: {
        Add: { Type: "Pass", Parameters: { "count.$": "States.MathAdd($.count, 1)" }, Next: "Enough" },
        Enough: {
          Type: "Choice",
          Choices: [{ Variable: "$.count", NumericLessThan: LOOPS, Next: "Add" }],
          Default: "Done",
        },
        Done: { Type: "Succeed" },
      },
    },
    input: { count: 0 },
    runs: 1,
    transitions: 2 * LOOPS + 1,
    byHand: () => countByHand(),
    bar: { of: "peer", ratio: 20 },
  },
  {
    name: `Map over ${ITEMS} items, Pass body`,
    definition: {
      StartAt: "Each",
      States: {
        Each: {
          Type: "Map",
          ItemProcessor: { StartAt: "Body", States: { Body: { Type: "Pass", End: true } } },
          End: true,
        },
      },
    },
    input: Array.from({ length: ITEMS }, (_, id) => ({ id })),
    runs: 1,
    transitions: ITEMS + 1,
    byHand: (input) => mapByHand(input as readonly unknown[]),
    bar: { of: "peer", ratio: 5 },
  },
  {
    name: `Parallel of ${BRANCHES} branches`,
    definition: {
      StartAt: "Fan",
      States: {
        Fan: { Type: "Parallel", Branches: Array.from({ length: BRANCHES }, (_, at) => branch(at)), End: true },
      },
    },
    input: { order: 7 },
    runs: 40,
    transitions: BRANCHES + 1,
    byHand: (input) => fanByHand(input),
    bar: { of: "peer", ratio: 10 },
  },
  {
    name: `Task with ${RETRIES} retries × 1,000 runs`,
    definition: {
      StartAt: "Call",
      States: {
        Call: {
          Type: "Task",
          Resource: "arn:aws:lambda:us-east-1:111111111111:function:work",
          Retry: [{ ErrorEquals: ["Busy"], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: RETRIES }],
          End: true,
        },
      },
    },
    input: { order: 7 },
    runs: 1_000,
    transitions: RETRIES + 1,
    task: "Call",
    byHand: (input) => retryByHand(input),
    bar: { of: "peer", ratio: 3 },
  },
];

/** Times that the task of the last row fails before it answers. */
export const FAILURES = RETRIES;

function chainState(at: number): readonly [string, object] {
  return [`S${at}`, { Type: "Pass", ...(at === CHAIN - 1 ? { End: true } : { Next: `S${at + 1}` }) }];
}

function branch(at: number): object {
  return { StartAt: `B${at}`, States: { [`B${at}`]: { Type: "Pass", End: true } } };
}

function countByHand(): unknown {
  const history = new HandHistory();
  let value = { count: 0 };
  do {
    const next = { count: value.count + 1 };
    history.visit("Pass", "Add", value, next);
    history.visit("Choice", "Enough", next, next);
    value = next;
  } while (value.count < LOOPS);
  history.visit("Succeed", "Done", value, value);
  return value;
}

function mapByHand(items: readonly unknown[]): unknown {
  const history = new HandHistory();
  const output = items.map((item, index) => {
    history.add("MapIterationStarted", { name: "Each", index });
    history.visit("Pass", "Body", item, item);
    history.add("MapIterationSucceeded", { name: "Each", index });
    return item;
  });
  history.visit("Map", "Each", items, output);
  return output;
}

function fanByHand(input: unknown): unknown {
  const history = new HandHistory();
  const output = Array.from({ length: BRANCHES }, (_, at) => {
    history.visit("Pass", `B${at}`, input, input);
    return input;
  });
  history.visit("Parallel", "Fan", input, output);
  return output;
}

function retryByHand(input: unknown): unknown {
  const history = new HandHistory();
  history.add("TaskStateEntered", { name: "Call", input: JSON.stringify(input) });
  for (let attempt = 0; ; attempt++) {
    history.add("LambdaFunctionScheduled", { input: JSON.stringify(input) });
    history.add("LambdaFunctionStarted", {});
    if (attempt === RETRIES) break;
    history.add("LambdaFunctionFailed", { error: "Busy", cause: "try again" });
  }
  history.add("LambdaFunctionSucceeded", { output: JSON.stringify(input) });
  history.add("TaskStateExited", { name: "Call", output: JSON.stringify(input) });
  return input;
}
