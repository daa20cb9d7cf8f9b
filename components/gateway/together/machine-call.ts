import type { HttpCall } from "@/lib/gateway";
import { failure, isObject, type Json, type Result, success } from "@/lib/util";

/** A call of Step Functions that starts an execution. */
export interface MachineCall {
  /** `StartSyncExecution` waits for the end, and takes Express machines only. */
  readonly action: "StartExecution" | "StartSyncExecution";
  readonly stateMachineArn: string;
  /** Text of the execution's input. */
  readonly input: string;
  readonly name: string | null;
}

/** Why the service refuses a call: the error's name and a sentence. */
export interface Refusal {
  readonly type: string;
  readonly message: string;
}

/** Reads what an integration with `states` calls (API reference, `StartExecution` and `StartSyncExecution`). */
export function readMachineCall(call: HttpCall): Result<MachineCall, Refusal> {
  const body = parse(typeof call.body === "string" ? call.body : "");
  if (!isObject(body)) return failure({ type: "SerializationException", message: "The body is no JSON object." });
  const { stateMachineArn, input = "{}", name } = body;
  if (typeof stateMachineArn !== "string")
    return failure({ type: "ValidationException", message: "stateMachineArn must not be null." });
  if (typeof input !== "string" || parse(input) === undefined)
    return failure({
      type: "InvalidExecutionInput",
      message: "Invalid State Machine Execution Input: it must be JSON in a text.",
    });
  return success({
    action: actionOf(call),
    stateMachineArn,
    input,
    name: typeof name === "string" ? name : null,
  });
}

/** The action stands in the integration's URI, or in the header that names the target. */
function actionOf({ query, headers }: HttpCall): MachineCall["action"] {
  const named = query.find(([name]) => name === "Action")?.[1];
  const target = headers.find(([name]) => name.toLowerCase() === "x-amz-target")?.[1];
  return (named ?? target ?? "").endsWith("StartSyncExecution") ? "StartSyncExecution" : "StartExecution";
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
