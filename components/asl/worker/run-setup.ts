import { compile, type Execution, finish, type Json, scriptTasks, start } from "@/lib/asl";
import { type AslSetup, SEED } from "@/lib/sandbox";
import { failure, type Result, success } from "@/lib/util";
import type { RunProblem, RunRecord } from "../model";

/** More than a definition that means to end ever takes; what is beyond would only fill the memory. */
const LIMITS = { transitions: 100_000, events: 300_000, flows: 20_000 };

/** Steps between two looks at the clock. */
const PORTION = 200;
/** Milliseconds of work after which messages are let in. */
const SLICE = 12;
/** Milliseconds after which a run is cut off. */
const LONGEST = 20_000;

export interface RunTools {
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
  readonly stopped: () => boolean;
  readonly tell: (execution: Execution) => void;
}

export interface EndedRun {
  readonly execution: Execution;
  readonly endedBy: RunRecord["endedBy"];
}

/** Runs a setup in portions, so that it can be stopped and shows how far it is. */
export async function runSetup(setup: AslSetup, tools: RunTools): Promise<Result<EndedRun, readonly RunProblem[]>> {
  const definition = readJson(setup.definition);
  const input = readJson(setup.input);
  if (!definition.ok || !input.ok)
    return failure([...problemsOf("definition", definition), ...problemsOf("input", input)]);
  const machine = await compile(definition.value);
  if (!machine.ok)
    return failure(
      machine.error.map(({ message, pointer }) => ({ part: "definition", message: placed(message, pointer) })),
    );
  const { mocks, objects, type } = setup;
  const world = objects === undefined ? { task: scriptTasks(mocks) } : { task: scriptTasks(mocks), objects };
  const first = start(machine.value, world, { input: input.value, type, seed: SEED, limits: LIMITS });
  return success(await runOn(first, tools));
}

async function runOn(first: Execution, { now, breathe, stopped, tell }: RunTools): Promise<EndedRun> {
  const began = now();
  let execution = first;
  let slice = began;
  while (execution.outcome.status === "RUNNING") {
    execution = await finish(execution, PORTION);
    if (now() - slice < SLICE) continue;
    tell(execution);
    await breathe();
    slice = now();
    if (stopped()) return { execution, endedBy: "learner" };
    if (slice - began > LONGEST) return { execution, endedBy: "clock" };
  }
  return { execution, endedBy: "machine" };
}

function readJson(text: string): Result<Json, string> {
  try {
    return success(JSON.parse(text) as Json);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function problemsOf(part: RunProblem["part"], read: Result<Json, string>): readonly RunProblem[] {
  return read.ok ? [] : [{ part, message: `This is no JSON: ${read.error}` }];
}

function placed(message: string, pointer: string): string {
  return pointer === "" ? message : `${pointer}: ${message}`;
}
