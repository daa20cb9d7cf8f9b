import {
  compile,
  type Execution,
  type Json,
  type MachineType,
  type Misconception,
  type ObjectStore,
  run,
  scriptTasks,
  type TaskScript,
} from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";

/** A definition that was read, with what one run of it meets. */
export interface Trial {
  readonly definition: Json;
  readonly input: Json;
  readonly mocks: TaskScript;
  readonly type: MachineType;
  readonly objects?: ObjectStore;
}

/** Runs that teach something are short; a definition that loops is found out soon. */
const LIMITS = { transitions: 20_000, events: 60_000 };

/** Every trial runs with the same seed, so that a machine with jitter ends the same way each time. */
export const SEED = "cloudrill";

/** Runs a trial to its end, under a wrong idea if one is given. The error is the first reason for which the definition can't be run. */
export async function runTrial(
  trial: Trial,
  misconception: Misconception | null = null,
): Promise<Result<Execution, string>> {
  const { definition, input, mocks, type, objects = {} } = trial;
  const misconceptions = new Set(misconception === null ? [] : [misconception]);
  const machine = await compile(definition, { misconceptions });
  if (!machine.ok) return failure(machine.error[0]?.message ?? "The definition cannot be run.");
  const world = { task: scriptTasks(mocks), objects };
  return success(await run(machine.value, world, { input, type, seed: SEED, limits: LIMITS }));
}

/** Virtual seconds from the start of an execution until where it stands. */
export function secondsOf({ clock, history }: Execution): number {
  return (clock - history.at(0).timestamp) / 1_000;
}
