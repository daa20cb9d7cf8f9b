import { WorkerLink } from "@/components/sandbox/worker";
import type { AslCalls } from "./calls";

export type AslLink = WorkerLink<AslCalls>;

/** A worker of the sandbox's own. The run inside ends by itself well before the time here; this is for what hangs. */
export function openAslLink(): AslLink {
  return new WorkerLink<AslCalls>(() => new Worker(new URL("./asl-worker.ts", import.meta.url)), {
    timeout: 30_000,
    grace: 1_000,
  });
}
