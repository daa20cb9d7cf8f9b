import { type CompileOptions, compile } from "../compile/compile-machine";
import type { Json } from "../json";
import type { Execution, ObjectStore, StartOptions, World } from "../model";
import { run, start } from "../run/run-machine";
import { scriptTasks, type TaskScript } from "../script-tasks";

/** How a definition is run in a test; an empty object is the input unless given. */
export interface TestRunOptions extends Partial<StartOptions>, CompileOptions {
  readonly tasks?: TaskScript;
  readonly objects?: ObjectStore;
}

/** Compiles a definition, which must be right, and runs it to its end. */
export async function runDefinition(definition: Json, options: TestRunOptions = {}): Promise<Execution> {
  const { machine, world, startOptions } = await prepared(definition, options);
  return run(machine, world, startOptions);
}

/** Compiles a definition and starts it without a step. */
export async function startDefinition(definition: Json, options: TestRunOptions = {}): Promise<Execution> {
  const { machine, world, startOptions } = await prepared(definition, options);
  return start(machine, world, startOptions);
}

async function prepared(definition: Json, options: TestRunOptions) {
  const { tasks = {}, objects = {}, input = {}, misconceptions, ...rest } = options;
  const compiled = await compile(definition, misconceptions === undefined ? {} : { misconceptions });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const world: World = { task: scriptTasks(tasks), objects };
  return { machine: compiled.value, world, startOptions: { ...rest, input } };
}
