import { serveWorker } from "@/components/sandbox/worker";
import { type Execution, viewVisit } from "@/lib/asl";
import { judgePrediction, tryChallenge } from "@/lib/sandbox";
import { success } from "@/lib/util";
import type { MomentView } from "../model";
import { buildColumns } from "../record/build-columns";
import type { AslCalls } from "./calls";
import { compareLanguages } from "./compare-languages";
import { runSetup } from "./run-setup";

declare const self: Parameters<typeof serveWorker>[0];

/** The newest run, kept for those who look at its moments. */
let kept: Execution | null = null;

serveWorker<AslCalls>(self, {
  async run(setup, { tell, ...tools }) {
    const ended = await runSetup(setup, {
      ...tools,
      now,
      tell: (execution) => tell({ transitions: execution.transitions, seconds: secondsOf(execution) }),
    });
    kept = ended.ok ? ended.value.execution : null;
    return ended.ok ? success(buildColumns(ended.value.execution, ended.value.endedBy)) : ended;
  },
  view: ({ moment, visit, retryCount }) => (kept === null ? null : viewOf(kept, moment, visit, retryCount)),
  compare: ({ setup, translated }, tools) => compareLanguages(setup, translated, { ...tools, now, tell: () => {} }),
  judge: ({ setup, task, predicted }) => judgePrediction(setup, task, predicted),
  "try-challenge": ({ setup, checks }) => tryChallenge(setup, checks),
});

function now(): number {
  return performance.now();
}

function secondsOf({ clock, history }: Execution): number {
  return (clock - history.at(0).timestamp) / 1_000;
}

function viewOf(execution: Execution, moment: number, visit: number, retryCount: number): MomentView {
  const details = moment === 0 ? {} : execution.history.at(moment - 1).details;
  if (visit === -1) return { moment, index: -1, details, visit: null, variables: {}, context: {} };
  return { moment, index: visit, details, ...viewVisit(execution, visit, moment, retryCount) };
}
