import {
  type AuthorizerOutcome,
  type Backend,
  type BackendOutcome,
  type ClientRequest,
  compileDeployment,
  createGateway,
  type Gateway,
  type GatewayState,
  type Invocation,
  invoke,
  type Misconception,
  type Payload,
  scriptBackend,
  type World,
} from "@/lib/gateway";
import { assertNever } from "@/lib/util";
import type { GatewaySetup, SandboxBackend, SandboxBody, SandboxOutcome, SandboxRequest } from "./model";

/** When the virtual clock of a sandbox begins, in milliseconds since 1970. */
export const GATEWAY_EPOCH = Date.UTC(2026, 0, 5, 9, 0, 0);

/** Seed of request ids and of the canary's dice. */
const SEED = "cloudrill";

export interface SendOptions {
  /** Virtual milliseconds since {@link GATEWAY_EPOCH}. */
  readonly at: number;
  /** What earlier requests left. */
  readonly state: GatewayState;
  /** The backend of the setup, made once for all requests of a session so that it counts its calls. */
  readonly backend: Backend;
  readonly misconceptions?: readonly Misconception[];
}

/** Sends a request to the API of a setup. */
export function sendRequest(setup: GatewaySetup, request: SandboxRequest, options: SendOptions): Invocation {
  return senderOf(setup, options)(request, options.at, options.state);
}

/** Sends a request at a virtual millisecond, to a gateway that remembers this. */
export type Sender = (request: SandboxRequest, at: number, state: GatewayState) => Invocation;

/** Sends many requests to the API of a setup, which is compiled once. */
export function senderOf(setup: GatewaySetup, options: Pick<SendOptions, "backend" | "misconceptions">): Sender {
  const gateway = gatewayOf(setup);
  const world = worldOf(setup, options);
  return (request, at, state) => invoke(gateway, clientRequest(onStage(request, setup), at), world, state);
}

/** A request that names neither stage nor domain goes to the stage of the setup. */
function onStage(request: SandboxRequest, { stage }: GatewaySetup): SandboxRequest {
  return request.stage === undefined && request.host === undefined ? { ...request, stage: stage.name } : request;
}

/** The API of a setup as the engine takes it: its deployments, on its stage. */
export function gatewayOf({ api, deployments, stage, usagePlans, domains, account }: GatewaySetup): Gateway {
  const gateway = createGateway(api, { stage, usagePlans, domains, ...(account === undefined ? {} : { account }) });
  if (deployments.length === 0) return gateway;
  const compiled = deployments.map((each, at) => [String(at + 1), compileDeployment(String(at + 1), each)] as const);
  return { ...gateway, deployments: Object.fromEntries(compiled), stages: { [stage.name]: stage } };
}

/** A request of the form at a moment of the virtual clock. */
export function clientRequest({ body, ...request }: SandboxRequest, at: number): ClientRequest {
  return { ...request, time: GATEWAY_EPOCH + at, ...(body === undefined ? {} : { body: payloadOf(body) }) };
}

/**
 * A backend that does what the setup says; it counts its calls, on from those `before`. A state machine is the screen's to run, which
 * joins the two engines.
 */
export function backendOf(backend: SandboxBackend, before = 0): Backend {
  switch (backend.type) {
    case "always":
      return scriptBackend({ type: "always", outcome: outcomeOf(backend.outcome) }, before);
    case "in-turn": {
      const [first, ...others] = backend.outcomes;
      return scriptBackend({ type: "in-turn", outcomes: [outcomeOf(first), ...others.map(outcomeOf)] }, before);
    }
    case "echo":
    case "counter":
      return scriptBackend(backend, before);
    case "state-machine":
      return scriptBackend({ type: "echo" }, before);
    default:
      return assertNever(backend);
  }
}

function outcomeOf(outcome: SandboxOutcome): BackendOutcome {
  if (outcome.type !== "http-response") return outcome;
  const { body, ...rest } = outcome;
  return body === undefined ? rest : { ...rest, body: payloadOf(body) };
}

function payloadOf(body: SandboxBody): Payload {
  if (body === null || typeof body === "string") return body;
  if ("bytes" in body) return "x".repeat(body.bytes);
  return Uint8Array.from(atob(wholeBase64(body.base64)), (letter) => letter.charCodeAt(0));
}

/** What can be read of base64 that is being typed. */
function wholeBase64(text: string): string {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, "");
  return letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
}

function worldOf(
  { world }: GatewaySetup,
  { backend, misconceptions }: Pick<SendOptions, "backend" | "misconceptions">,
): World {
  const { authorizer, backend: _backend, ...rest } = world;
  return {
    ...rest,
    backend,
    seed: SEED,
    ...(authorizer === undefined ? {} : { authorizer: (): AuthorizerOutcome => authorizer }),
    ...(misconceptions === undefined ? {} : { misconceptions }),
  };
}
