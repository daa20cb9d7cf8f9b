import { type GatewayState, INITIAL_STATE, type Invocation } from "@/lib/gateway";
import type { GatewaySetup, SandboxRequest } from "./model";
import { backendOf, senderOf } from "./send-request";

/** A request, or the same one many times. */
export interface Arrival {
  /** Virtual milliseconds since the traffic began. */
  readonly at: number;
  readonly request: SandboxRequest;
  readonly times: number;
  /** Null: all at the same moment. */
  readonly perSecond: number | null;
}

/** Sends traffic to a setup that nobody has called before, and gives the answers of each arrival. */
export function sendTraffic(setup: GatewaySetup, arrivals: readonly Arrival[]): readonly (readonly Invocation[])[] {
  const send = senderOf(setup, { backend: backendOf(setup.world.backend) });
  let state: GatewayState = INITIAL_STATE;
  return arrivals.map(({ at, request, times, perSecond }) =>
    Array.from({ length: times }, (_, number) => {
      const invocation = send(request, at + (perSecond === null ? 0 : (number * 1_000) / perSecond), state);
      state = invocation.state;
      return invocation;
    }),
  );
}
