import type { Invocation } from "@/lib/gateway";
import { sendRequest } from "@/lib/sandbox/gateway";
import type { SendAsk } from "./calls";
import { send } from "./send";

/**
 * Sends the request of a setup. A state machine behind it takes its time, and the engine does not wait: the request is sent once to
 * learn what the machine is called with, and once more with what it answers.
 */
export async function sendJoined(ask: SendAsk): Promise<Invocation> {
  const { setup, at, memory } = ask;
  const { backend } = setup.world;
  const sent = send(ask);
  if (backend.type !== "state-machine" || sent.integrationCall?.type !== "http") return sent;
  const { runMachine } = await import("../together/run-machine");
  const outcome = await runMachine(backend.definition, sent.integrationCall);
  return sendRequest(setup, setup.request, { at, state: memory, backend: () => outcome });
}
