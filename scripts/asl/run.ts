import { parseArgs } from "node:util";
import {
  compile,
  type Execution,
  historyText,
  type Json,
  loadJsonata,
  type MachineType,
  parseTaskScript,
  run as runMachine,
  type StateMachine,
  scriptTasks,
  type TaskScript,
  validate,
} from "@/lib/asl";
import { readText, readType, stop } from "./command";

const USAGE = `Usage: npm run asl -- run FILE [--input FILE] [--mocks FILE] [--type EXPRESS] [--history]

Runs a state machine with the input ({} unless given) and prints how it ended.
  --mocks FILE    outcomes of tasks by the name of their state, in order, such as
                  {"Charge": [{"error": "Busy", "cause": "try again", "seconds": 2}, {"output": {"paid": true}}]}
                  also: "never", "repeat", "iteration", "heartbeats", "submitted", "worker"
  --type EXPRESS  runs it as an Express workflow
  --history       prints the events too: id, parent, virtual seconds, type, details
Exit status 1 when the execution does not succeed, 2 when the call or a file is wrong.`;

/** `npm run asl -- run`: one execution, on the command line. */
export async function run(args: readonly string[]): Promise<void> {
  const { file, input, mocks, type, history } = readOptions(args);
  const machine = await load(file, type);
  const script = mocks === undefined ? {} : readScript(mocks);
  const world = { task: scriptTasks(script) };
  const execution = await runMachine(machine, world, { input: input === undefined ? {} : readJson(input), type });
  report(execution, history);
}

function report({ outcome, clock, position, history }: Execution, withHistory: boolean): void {
  const events = [...history];
  if (withHistory) console.log(`${historyText(events)}\n`);
  const { status, ...rest } = outcome;
  const seconds = (clock - (events[0]?.timestamp ?? clock)) / 1_000;
  console.log(`${status} after ${seconds} virtual seconds, ${position} steps and ${events.length} events`);
  console.log(JSON.stringify("output" in rest ? rest.output : rest, null, 2));
  process.exitCode = status === "SUCCEEDED" ? 0 : 1;
}

/** The machine in a file; ends the command with every error and its place where there is none. */
async function load(file: string, type: MachineType): Promise<StateMachine> {
  const text = readText(file);
  const jsonata = await loadJsonata();
  const errors = validate(text, { type, jsonata }).filter(({ severity }) => severity === "ERROR");
  const told = errors.map(
    ({ position, code, message }) => `${file}:${position.start.line}:${position.start.column} ${code} ${message}`,
  );
  if (told.length > 0) stop(told.join("\n"));
  const machine = await compile(JSON.parse(text));
  if (machine.ok) return machine.value;
  return stop(machine.error.map(({ pointer, message }) => `${file} ${pointer} ${message}`).join("\n"));
}

function readScript(file: string): TaskScript {
  const script = parseTaskScript(readJson(file));
  return script.ok
    ? script.value
    : stop(script.error.map(({ pointer, message }) => `${file} ${pointer} ${message}`).join("\n"));
}

function readJson(file: string): Json {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    return stop(`${file} holds no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Options {
  readonly file: string;
  readonly input: string | undefined;
  readonly mocks: string | undefined;
  readonly type: MachineType;
  readonly history: boolean;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        input: { type: "string" },
        mocks: { type: "string" },
        type: { type: "string", default: "STANDARD" },
        history: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) stop(`One state machine, please.\n\n${USAGE}`);
    const type = readType(values.type, USAGE);
    return { file, input: values.input, mocks: values.mocks, type, history: values.history };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
