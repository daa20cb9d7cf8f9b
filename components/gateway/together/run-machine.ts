import { compile, type Execution, type MachineType, run, scriptTasks } from "@/lib/asl";
import type { BackendOutcome, HttpCall } from "@/lib/gateway";
import { hashText, type Json } from "@/lib/util";
import { type MachineCall, type Refusal, readMachineCall } from "./machine-call";

/** Runs that an API starts are short; one that loops is cut off. */
const LIMITS = { transitions: 20_000, events: 60_000 };

/** As the other sandbox runs it, so that both show the same execution. */
const SEED = "cloudrill";

/** Until the service has answered that an execution has begun. */
const START_MILLIS = 35;

/** Answers a call of Step Functions as the service does, by running the machine. */
export async function runMachine(definition: string, call: HttpCall): Promise<BackendOutcome> {
  const read = readMachineCall(call);
  if (!read.ok) return refused(read.error);
  const machine = await compile(parse(definition));
  if (!machine.ok) return refused({ type: "StateMachineDoesNotExist", message: "The state machine cannot be run." });
  const started = read.value;
  const input = parse(started.input);
  if (started.action === "StartExecution") return answer(START_MILLIS, beganBody(started, call.time));
  const type: MachineType = "EXPRESS";
  const execution = await run(machine.value, { task: scriptTasks({}) }, { input, type, seed: SEED, limits: LIMITS });
  const millis = execution.clock - execution.history.at(0).timestamp;
  return answer(START_MILLIS + millis, endedBody(started, execution, call.time, millis));
}

/** `StartExecution` answers at once; what becomes of the execution is not known yet. */
function beganBody(call: MachineCall, time: number): Json {
  return { executionArn: executionArn(call, time, "execution"), startDate: time / 1_000 };
}

/** `StartSyncExecution` answers 200 also where the execution failed: its status tells. */
function endedBody(call: MachineCall, { outcome }: Execution, time: number, millis: number): Json {
  const { status } = outcome;
  return {
    billingDetails: {
      billedDurationInMilliseconds: Math.max(1, Math.ceil(millis / 100)) * 100,
      billedMemoryUsedInMB: 64,
    },
    executionArn: executionArn(call, time, "express"),
    input: call.input,
    inputDetails: { included: true },
    name: nameOf(call, time),
    ...("output" in outcome ? { output: JSON.stringify(outcome.output), outputDetails: { included: true } } : {}),
    ...("error" in outcome && outcome.error !== null ? { error: outcome.error } : {}),
    ...("cause" in outcome && outcome.cause !== null ? { cause: outcome.cause } : {}),
    startDate: time / 1_000,
    stateMachineArn: call.stateMachineArn,
    status: status === "SUCCEEDED" || status === "TIMED_OUT" ? status : "FAILED",
    stopDate: (time + millis) / 1_000,
  };
}

/** ARNs of executions name the machine and the execution (developer guide, `concepts-state-machine-executions`). */
function executionArn(call: MachineCall, time: number, kind: "execution" | "express"): string {
  const name = nameOf(call, time);
  const arn = `${call.stateMachineArn.replace(":stateMachine:", `:${kind}:`)}:${name}`;
  return kind === "express" ? `${arn}:${hashText(arn)}` : arn;
}

/** The service makes up a name where the caller gives none. */
function nameOf({ name, input }: MachineCall, time: number): string {
  return name ?? hashText(`${time} ${input}`);
}

function answer(latencyInMillis: number, body: Json): BackendOutcome {
  return { type: "http-response", latencyInMillis, status: 200, headers: HEADERS, body: JSON.stringify(body) };
}

function refused({ type, message }: Refusal): BackendOutcome {
  const body = JSON.stringify({ __type: type, message });
  return { type: "http-response", latencyInMillis: START_MILLIS, status: 400, headers: HEADERS, body };
}

const HEADERS = [["Content-Type", "application/x-amz-json-1.0"]] as const;

/** A text as JSON; what is none can't be compiled, which is told. */
function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
