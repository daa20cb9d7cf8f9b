import type { MachineView } from "../definition";
import type { Finding } from "../finding";
import { hasOpenNames, transitionsIn } from "../transitions";
import { endState } from "./end-state";
import type { Rule, RuleContext } from "./rule";

/** The service refuses states that no way leads to. Where nothing ends at all, it says only that. */
export const reachable: Rule = {
  name: "reachable",
  severity: "ERROR",
  *check(definition, context: RuleContext): Generator<Finding> {
    const [endless] = endState.check(definition, context);
    if (endless !== undefined) return;
    for (const machine of definition.machines) {
      const reached = reachedIn(machine);
      if (reached === null) continue;
      for (const { name, field, node } of machine.states.values()) {
        if (reached.has(name)) continue;
        const fix = "Let another state lead to it, or remove it.";
        const message = `State "${name}" is not reachable.`;
        yield { code: "MISSING_TRANSITION_TARGET", message, span: field.key, at: node, fix };
      }
    }
  },
};

/** The names that ways from StartAt lead to; null where that can't be told: no start, or targets that are not known yet. */
function reachedIn(machine: MachineView): ReadonlySet<string> | null {
  const ways = new Map<string | null, string[]>();
  for (const { from, name } of transitionsIn(machine)) {
    if (name === null) return null;
    const targets = ways.get(from?.name ?? null) ?? [];
    targets.push(name);
    ways.set(from?.name ?? null, targets);
  }
  const waiting = ways.get(null);
  if (waiting === undefined || hasOpenNames(machine)) return null;
  const reached = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const target of ways.get(name) ?? []) waiting.push(target);
  }
  return reached;
}
