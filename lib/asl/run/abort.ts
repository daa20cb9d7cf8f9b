import { nothing } from "../history/details";
import type { Flow } from "./flow";
import type { Join } from "./join";
import type { Run } from "./run";

/** Stops what else a Map or Parallel has running, because one of its flows failed. */
export function abortRunning(run: Run, join: Join): void {
  join.parent.broken = join;
  join.unfinished.push(...join.running);
  for (const flow of join.running) {
    if (flow.inner !== null) abortRunning(run, flow.inner);
    flow.alive = false;
    run.flows--;
    noteAborted(run, flow);
    join.aborted(run, flow);
  }
  join.running.clear();
}

/** Writes down that a state is given up. Only these four types have such an event. */
export function noteAborted(run: Run, flow: Flow): void {
  const { type } = flow.state;
  if (flow.visit === null || flow.visit.exitedEventId !== 0) return;
  if (type === "Task" || type === "Wait" || type === "Map" || type === "Parallel")
    run.note(flow, `${type}StateAborted`, nothing);
}
