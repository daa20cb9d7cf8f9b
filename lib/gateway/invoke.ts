import { invokeHttp } from "./invoke-http";
import { invokeRest } from "./invoke-rest";
import type { Gateway } from "./model/gateway";
import type { Invocation } from "./model/invocation";
import type { ClientRequest } from "./model/request";
import { type GatewayState, INITIAL_STATE } from "./model/state";
import type { World } from "./model/world";

/**
 * Sends a request to a gateway: what the client gets, what each phase did, and the state for the next request. `state` is what
 * earlier requests left. Whatever goes wrong in the simulated world is an answer; nothing of it throws.
 */
export function invoke(
  gateway: Gateway,
  request: ClientRequest,
  world: World,
  state: GatewayState = INITIAL_STATE,
): Invocation {
  return gateway.api.type === "REST"
    ? invokeRest(gateway, request, world, state)
    : invokeHttp(gateway, request, world, state);
}
