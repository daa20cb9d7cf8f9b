import { INITIAL_STATE } from "@/lib/gateway";
import { type GatewaySetup, hasUndeployed } from "@/lib/sandbox/gateway";
import { assertNever } from "@/lib/util";
import type { GatewayBenchAction, GatewayBenchState, Sent } from "./model";

/** Requests that are remembered; each holds its bodies. */
const MOST_SENT = 60;

/** A sandbox that holds a setup and has sent nothing. */
export function openGatewayBench(original: GatewaySetup, setup: GatewaySetup = original): GatewayBenchState {
  return {
    original: withDeployment(original),
    setup: withDeployment(setup),
    clock: 0,
    memory: INITIAL_STATE,
    calls: 0,
    sent: [],
    shown: null,
    compared: null,
    sending: false,
    problem: null,
    home: null,
  };
}

/** The sandbox after an action. */
export function gatewayBenchReducer(state: GatewayBenchState, action: GatewayBenchAction): GatewayBenchState {
  switch (action.type) {
    case "open":
      return openGatewayBench(action.original, action.setup);
    case "edit":
      return { ...state, setup: autoDeployed(withDeployment(action.setup)) };
    case "deploy":
      return { ...state, setup: deploy(state.setup, action.to ?? "stage") };
    case "sending":
      return { ...state, sending: true, problem: null };
    case "sent":
      return afterSent(state, action.sent);
    case "failed":
      return { ...state, sending: false, problem: action.problem };
    case "advance":
      return { ...state, clock: state.clock + action.millis };
    case "remember":
      return { ...state, memory: action.memory, calls: action.calls ?? state.calls };
    case "show":
      return { ...state, shown: action.id, compared: state.compared === action.id ? null : state.compared };
    case "compare":
      return { ...state, compared: action.id === state.shown ? null : action.id };
    case "reset":
      return { ...openGatewayBench(state.original), home: state.home };
    case "visit":
      return { ...openGatewayBench(action.setup), home: state.home ?? { ...state, sending: false } };
    case "return":
      return ownBench(state);
    default:
      return assertNever(action);
  }
}

/** What is the learner's own: what waits while a card of the atlas is shown, else what is shown. */
export function ownBench(state: GatewayBenchState): GatewayBenchState {
  return state.home ?? state;
}

/** Whether Reset would lose something. */
export function isEdited({ setup, original }: GatewayBenchState): boolean {
  return setup !== original && JSON.stringify(setup) !== JSON.stringify(original);
}

/** A setup that names no deployments has one, of its API; only then can an edit wait for the next. */
export function withDeployment(setup: GatewaySetup): GatewaySetup {
  if (setup.deployments.length > 0) return setup;
  return { ...setup, deployments: [setup.api], stage: { ...setup.stage, deployment: "1" } };
}

/** A stage of an HTTP API that deploys by itself shows each change at once. Nobody goes back to what was typed on the way, so none of it is kept. */
function autoDeployed(setup: GatewaySetup): GatewaySetup {
  if (setup.api.type !== "HTTP" || setup.stage.autoDeploy !== true || !hasUndeployed(setup)) return setup;
  return withDeployment({ ...setup, deployments: [] });
}

function deploy(setup: GatewaySetup, to: "stage" | "canary"): GatewaySetup {
  const { stage, api } = setup;
  const deployments = [...setup.deployments, api];
  const deployment = String(deployments.length);
  if (to === "canary" && stage.canary)
    return { ...setup, deployments, stage: { ...stage, canary: { ...stage.canary, deployment } } };
  return { ...setup, deployments, stage: { ...stage, deployment } };
}

function afterSent(state: GatewayBenchState, sent: Sent): GatewayBenchState {
  const { state: memory, latency, integrationCall } = sent.invocation;
  return {
    ...state,
    memory,
    clock: sent.at + latency.total,
    calls: state.calls + (integrationCall === null ? 0 : 1),
    sent: [...state.sent, sent].slice(-MOST_SENT),
    shown: sent.id,
    compared: null,
    sending: false,
  };
}
