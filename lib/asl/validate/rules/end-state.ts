import type { StateView } from "../definition";
import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

/** States Language, "States": somewhere each machine, branch and Map has to end. */
export const endState: Rule = {
  name: "end-state",
  severity: "ERROR",
  *check({ machines }): Generator<Finding> {
    for (const { node, states } of machines) {
      if (states.size === 0 || [...states.values()].some(mayEnd)) continue;
      const span = node.fields.get("States")?.key ?? node;
      const fix = 'Give the last state "End": true.';
      yield { code: "MISSING_END_STATE", message: "Workflow has no terminal state", span, at: null, fix };
    }
  },
};

/** A state whose type or End is not understood gets the benefit of the doubt: it has a finding already. */
function mayEnd({ node, type }: StateView): boolean {
  if (type === null || type === "Succeed" || type === "Fail") return true;
  const end = fieldValue(node, "End");
  return end !== undefined && (end.type !== "boolean" || end.value);
}
