import type { Invocation } from "@/lib/gateway";
import { backendOf, sendRequest } from "@/lib/sandbox/gateway";
import type { SendAsk } from "./calls";

/** Sends the request of a setup. */
export function send({ setup, at, memory, calls }: SendAsk): Invocation {
  const backend = backendOf(setup.world.backend, calls);
  return sendRequest(setup, setup.request, { at, state: memory, backend });
}
