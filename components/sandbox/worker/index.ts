export type { Calls } from "./messages";
export { type CallTools, type Handlers, serveWorker } from "./serve-worker";
export { CallEnded, type LinkOptions, WorkerLink } from "./worker-link";
