import { type Assignment, assignmentsIn } from "../assignments";
import type { MachineView } from "../definition";
import type { Finding } from "../finding";
import type { Rule } from "./rule";

/** Developer guide, "Variable scope": branches and iterations can't assign a variable of the machine around them. */
export const variableScope: Rule = {
  name: "variable-scope",
  severity: "ERROR",
  *check(definition): Generator<Finding> {
    const assignments = [...assignmentsIn(definition)];
    const byMachine = new Map<MachineView, Set<string>>();
    for (const { name, state } of assignments) {
      const names = byMachine.get(state.machine) ?? new Set();
      byMachine.set(state.machine, names.add(name));
    }
    for (const assignment of assignments) {
      if (!isOuter(assignment, byMachine)) continue;
      const message = `Variable '${assignment.name}' is already assigned in an outer scope`;
      const fix = "Use another name, and hand the value out through the output.";
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: assignment.field.key, at: assignment.object, fix };
    }
  },
};

/** Whether a machine around the assignment has the variable; iterations of a distributed Map see none of them. */
function isOuter({ name, state }: Assignment, byMachine: ReadonlyMap<MachineView, ReadonlySet<string>>): boolean {
  let machine = state.machine;
  while (machine.owner !== null && !machine.distributed) {
    machine = machine.owner.machine;
    if (byMachine.get(machine)?.has(name)) return true;
  }
  return false;
}
