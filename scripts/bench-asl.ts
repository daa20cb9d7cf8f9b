import type { Execution, Json, StateMachine } from "@/lib/asl";
import { BUNDLES } from "./bench-asl/bundles";
import { JSONATA_WORKLOAD } from "./bench-asl/jsonata-workload";
import { FAILURES, JSONPATH_WORKLOADS } from "./bench-asl/jsonpath-workloads";
import { runPeer } from "./bench-asl/peer";
import type { Workload } from "./bench-asl/workload";
import { bundleTable, withBuilt } from "./bench-engine/bundle";
import { measure } from "./bench-engine/measure";

/** The engine beside its best peer and hand-written code, validation, and what a browser has to load. */
export async function benchAsl(): Promise<string> {
  const told = await withBuilt("lib/asl/index.ts", async (url) => {
    const engine: Engine = await import(url);
    return [await speedTable(engine), NOTE, await validation(engine)];
  });
  return [...told, await bundleTable(BUNDLES)].join("\n\n");
}

type Engine = typeof import("@/lib/asl");

async function speedTable(engine: Engine): Promise<string> {
  const rows: (readonly string[])[] = [HEAD];
  for (const workload of JSONPATH_WORKLOADS) rows.push(await rowOf(engine, workload, runPeer(workload)));
  rows.push(await rowOf(engine, JSONATA_WORKLOAD, null));
  return rows.map(formatRow).join("\n");
}

const HEAD = ["thousand transitions a second", "peer", "by hand", "ours", "read out", "ratio", "wanted", ""];
const NOTE =
  'Seconds are processor time. The peer is aws-local-stepfunctions; of jsonata alone, in the last row, stands under "by hand". "Read out": with every event of the ' +
  "history made and looked at.\nThe ratio is ours to the peer, in the last row to jsonata alone. (`stepfunctions` is not to be had from npm.)";

async function rowOf(
  engine: Engine,
  workload: Workload,
  runPeerOnce: (() => Promise<unknown>) | null,
): Promise<readonly string[]> {
  const { name, transitions: units, byHand, input, bar } = workload;
  const machine = await compiled(engine, workload);
  const rates = await measure({
    ...(runPeerOnce && { peer: { units, run: runPeerOnce } }),
    byHand: { units, run: () => byHand(input) },
    ours: { units, run: () => runOurs(engine, machine, workload) },
    readOut: { units, run: async () => readOut(await runOurs(engine, machine, workload)) },
  });
  const ratio = (rates.get("ours") ?? 0) / (rates.get(bar.of) ?? 0);
  const cells = ["peer", "byHand", "ours", "readOut"].map((contender) => thousands(rates.get(contender)));
  return [name, ...cells, ratio.toFixed(2), `≥ ${bar.ratio}`, ratio >= bar.ratio ? "" : "missed"];
}

function thousands(rate: number | undefined): string {
  return rate === undefined ? "–" : (rate / 1_000).toFixed(0);
}

function formatRow([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(10)).join("");
}

async function compiled({ compile }: Engine, { name, definition }: Workload): Promise<StateMachine> {
  const machine = await compile(definition as Json);
  if (!machine.ok) throw new Error(`${name}: ${JSON.stringify(machine.error)}`);
  return machine.value;
}

/** One execution, with limits wide enough for its history; anything but success is a mistake in the bench. */
async function runOurs({ run }: Engine, machine: StateMachine, { name, input }: Workload): Promise<Execution> {
  const world = {
    task: ({ attempt, request }: { readonly attempt: number; readonly request: Json }) =>
      attempt < FAILURES
        ? ({ type: "failure", error: "Busy", cause: "try again" } as const)
        : ({ type: "success", output: request } as const),
  };
  const execution = await run(machine, world, {
    input: input as Json,
    limits: { historyEvents: Number.POSITIVE_INFINITY, payloadBytes: Number.POSITIVE_INFINITY },
  });
  if (execution.outcome.status !== "SUCCEEDED") throw new Error(`${name}: ${JSON.stringify(execution.outcome)}`);
  return execution;
}

function readOut({ history }: Execution): number {
  let seen = 0;
  for (const { details } of history) seen += Object.keys(details).length;
  return seen;
}

const STATES = 1_000;

/** Validation of a definition with many states of several types. */
async function validation({ loadJsonata, validate }: Engine): Promise<string> {
  const text = JSON.stringify(longDefinition(), null, 2);
  const jsonata = await loadJsonata();
  const found = validate(text, { jsonata });
  if (found.length > 0) throw new Error(JSON.stringify(found[0]));
  const rates = await measure({ ours: { units: 1, run: () => validate(text, { jsonata }) } });
  const milliseconds = 1_000 / (rates.get("ours") ?? 0);
  return `Validation of ${STATES} states (${thousands(text.length)} kB of text): ${milliseconds.toFixed(1)} ms`;
}

function longDefinition(): object {
  const states = Array.from({ length: STATES }, (_, at) => [`State ${at}`, stateAt(at)] as const);
  return { StartAt: "State 0", States: Object.fromEntries(states) };
}

function stateAt(at: number): object {
  const on = at === STATES - 1 ? { End: true } : { Next: `State ${at + 1}` };
  switch (at % 4) {
    case 0:
      return {
        Type: "Task",
        Resource: "arn:aws:states:::lambda:invoke",
        Parameters: { FunctionName: "work", "Payload.$": "$.order" },
        Retry: [{ ErrorEquals: ["States.ALL"], IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 }],
        Catch: [{ ErrorEquals: ["States.ALL"], ResultPath: "$.error", Next: `State ${STATES - 1}` }],
        ...on,
      };
    case 1:
      return {
        Type: "Choice",
        Choices: [
          {
            And: [
              { Variable: "$.n", IsPresent: true },
              { Variable: "$.n", NumericGreaterThan: at },
            ],
            ...on,
          },
        ],
        Default: `State ${STATES - 1}`,
      };
    case 2:
      return { Type: "Pass", QueryLanguage: "JSONata", Output: { n: "{% $states.input.n + 1 %}" }, ...on };
    default:
      return { Type: "Pass", Parameters: { "n.$": "States.MathAdd($.n, 1)" }, ResultPath: "$.counted", ...on };
  }
}
