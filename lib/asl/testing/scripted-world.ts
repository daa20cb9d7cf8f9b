import { createRandom } from "@/lib/util";
import type { Json } from "../json";
import type { TaskCall, TaskOutcome, World } from "../model";

/** A world whose tasks answer, fail or stay silent as the seed and the call decide: the same call, the same outcome. */
export function scriptedWorld(seed: string): World {
  return { task: (call) => outcomeOf(seed, call) };
}

function outcomeOf(seed: string, { state, attempt, iteration, request }: TaskCall): TaskOutcome {
  const random = createRandom(`${seed}/${state}/${attempt}/${iteration.join(".")}`);
  const seconds = random.below(8);
  switch (random.below(5)) {
    case 0:
      return { type: "failure", error: random.pick(["Busy", "Broken", "States.Timeout"]), cause: "c", seconds };
    case 1:
      return { type: "never" };
    default:
      return { type: "success", output: random.pick<Json>([request, { a: 2, list: [1] }, null]), seconds };
  }
}
