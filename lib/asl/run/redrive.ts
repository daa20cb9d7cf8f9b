import { fixed } from "../history/details";
import type { Flow } from "./flow";
import type { Join } from "./join";
import type { Run } from "./run";

/**
 * Takes a failed, aborted or timed-out execution up again, at the states that did not succeed (API reference, RedriveExecution).
 *
 * @returns why that can't be, or null
 */
export function redriveRun(run: Run): string | null {
  const { root, book, limits, setup } = run;
  const { status } = run.outcome;
  if (setup.type === "EXPRESS") return "Express executions cannot be redriven";
  if (status !== "FAILED" && status !== "ABORTED" && status !== "TIMED_OUT")
    return `Execution is ${status} and cannot be redriven`;
  if (root === null || book.events.length >= limits.historyEvents - 1)
    return "Execution history is too long to be redriven";
  run.reopen();
  const redriveCount = book.redriven(run.clock);
  run.record(root, "ExecutionRedriven", fixed({ redriveCount }));
  restart(run, root, root.last);
  return null;
}

/** Lets a flow enter its state again, or what the state had not finished. */
function restart(run: Run, flow: Flow, parentEventId: number): void {
  if (!flow.alive) run.flows++;
  flow.alive = true;
  flow.epoch++;
  flow.retries = null;
  flow.retryCount = 0;
  if (flow.origin.book === run.book) flow.last = parentEventId;
  const join = flow.broken ?? flow.inner;
  if (join === null) run.resume(flow);
  else restartInner(run, flow, join);
}

function restartInner(run: Run, flow: Flow, join: Join): void {
  flow.broken = null;
  flow.inner = join;
  const children = [...join.unfinished, ...join.running];
  join.unfinished.length = 0;
  join.reopen(run);
  for (const child of children) {
    join.running.add(child);
    restart(run, child, flow.last);
  }
}
