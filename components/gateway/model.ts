import type { GatewayState, Invocation } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";

/** A request that was sent, with all that came of it. */
export interface Sent {
  /** Counts from 1. */
  readonly id: number;
  /** Virtual milliseconds since the session began. */
  readonly at: number;
  /** As it was when the request went out; its `request` is what was sent. */
  readonly setup: GatewaySetup;
  readonly invocation: Invocation;
}

/** What the sandbox of API Gateway shows and remembers while it is open. */
export interface GatewayBenchState {
  /** What was opened: reset goes back to it. */
  readonly original: GatewaySetup;
  readonly setup: GatewaySetup;
  /** The virtual clock: milliseconds since the session began. */
  readonly clock: number;
  /** What the gateway remembers between requests. */
  readonly memory: GatewayState;
  /** How often the backend was called: a backend that answers in turn goes on from there. */
  readonly calls: number;
  /** The newest last; very old ones are forgotten. */
  readonly sent: readonly Sent[];
  /** The one that pipeline, response and logs show; null before the first. */
  readonly shown: number | null;
  /** A second one to be compared with it. */
  readonly compared: number | null;
  readonly sending: boolean;
  /** Why the last request could not be sent: our worker, not the API. */
  readonly problem: string | null;
  /** What the learner had before another API came for a visit, as a card of the atlas does; null while it is shown itself. */
  readonly home: GatewayBenchState | null;
}

/** A type, not an interface: exhaustive in the reducer. */
export type GatewayBenchAction =
  /** `setup` holds the work that was done on it. What was sent and remembered is forgotten. */
  | { readonly type: "open"; readonly original: GatewaySetup; readonly setup: GatewaySetup }
  /** A stage that deploys by itself shows a changed API at once; another shows it after `deploy`. */
  | { readonly type: "edit"; readonly setup: GatewaySetup }
  /** Freezes the API as edited into a new deployment and shows it on the stage, or on the stage's canary. */
  | { readonly type: "deploy"; readonly to?: "stage" | "canary" }
  | { readonly type: "sending" }
  | { readonly type: "sent"; readonly sent: Sent }
  | { readonly type: "failed"; readonly problem: string }
  | { readonly type: "advance"; readonly millis: number }
  /** What the gateway remembers is replaced, as by a flush of the cache. */
  | { readonly type: "remember"; readonly memory: GatewayState; readonly calls?: number }
  | { readonly type: "show"; readonly id: number }
  | { readonly type: "compare"; readonly id: number | null }
  | { readonly type: "reset" }
  /** Shows another setup; what the learner had waits until they `return`. */
  | { readonly type: "visit"; readonly setup: GatewaySetup }
  | { readonly type: "return" };
