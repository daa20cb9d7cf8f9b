import { INITIAL_STATE, type Invocation } from "@/lib/gateway";
import type { AtlasAnswer } from "./atlas";
import type { GatewaySetup } from "./model";
import { backendOf, senderOf } from "./send-request";

/** Sends the request of a setup as often as it takes, one after the other as the sandbox does, and gives the last answer. */
export function causeError(setup: GatewaySetup, requests: number): Invocation {
  const send = senderOf(setup, { backend: backendOf(setup.world.backend) });
  let last = send(setup.request, 0, INITIAL_STATE);
  let at = last.latency.total;
  for (let number = 1; number < requests; number++) {
    last = send(setup.request, at, last.state);
    at += last.latency.total;
  }
  return last;
}

/** An answer as a card of the atlas shows it. */
export function atlasAnswer({ response, answeredBy, gatewayResponseType }: Invocation): AtlasAnswer {
  const { status, headers, body } = response;
  const errorType = headers.find(([name]) => name.toLowerCase() === "x-amzn-errortype")?.[1] ?? null;
  return { status, body: typeof body === "string" ? body : "", errorType, phase: answeredBy, gatewayResponseType };
}
