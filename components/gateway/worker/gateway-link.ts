import { WorkerLink } from "@/components/sandbox/worker";
import type { GatewayCalls } from "./calls";

export type GatewayLink = WorkerLink<GatewayCalls>;

/** A worker of the sandbox's own. A request takes a moment, a burst ends by itself; the time here is for what hangs. */
export function openGatewayLink(): GatewayLink {
  return new WorkerLink<GatewayCalls>(() => new Worker(new URL("./gateway-worker.ts", import.meta.url)), {
    timeout: 30_000,
    grace: 1_000,
  });
}
