import { stepFunctionsHref } from "@/components/routes";
import { setupFragment } from "@/lib/sandbox";
import type { Sent } from "../model";
import { readMachineCall } from "./machine-call";

/** Where the Step Functions sandbox shows the execution that a request started; null where it started none. */
export function executionHref({ setup, invocation }: Sent): string | null {
  const { backend } = setup.world;
  const { integrationCall: call, cache } = invocation;
  if (backend.type !== "state-machine" || call?.type !== "http" || cache === "hit") return null;
  const read = readMachineCall(call);
  if (!read.ok) return null;
  const { action, input } = read.value;
  const type = action === "StartSyncExecution" ? "EXPRESS" : "STANDARD";
  const { title, definition } = backend;
  const machine = { title: title || "Started by an API", definition, input, mocks: {}, type } as const;
  return stepFunctionsHref(setupFragment({ setup: machine, moment: null }));
}
