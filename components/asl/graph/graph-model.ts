import { type Definition, fieldValue, type MachineView, type StateView } from "@/lib/asl";
import { edgesOf } from "./edges";
import type { GraphMachine, GraphState } from "./model";
import { retriersOf } from "./retriers";
import { stateNote } from "./state-note";

/**
 * What the graph of a definition shows, in whatever condition the definition is: targets that don't exist are left out.
 *
 * @returns null where there is no state to show
 */
export function graphModel({ machines }: Definition): GraphMachine | null {
  const parts = new Map<StateView, MachineView[]>();
  for (const machine of machines) {
    if (machine.owner !== null) parts.set(machine.owner, [...(parts.get(machine.owner) ?? []), machine]);
  }
  const whole = machines.find(({ owner }) => owner === null);
  return whole === undefined || whole.states.size === 0 ? null : machineOf(whole, "", parts);
}

type Parts = ReadonlyMap<StateView, readonly MachineView[]>;

function machineOf(machine: MachineView, id: string, parts: Parts): GraphMachine {
  const states = new Map<string, GraphState>();
  for (const state of machine.states.values())
    states.set(state.name, stateOf(state, `${id}/${escaped(state.name)}`, parts));
  return { id, states: [...states.values()], edges: edgesOf(machine, id, states) };
}

function stateOf(state: StateView, id: string, parts: Parts): GraphState {
  const { name, node, type } = state;
  const inside = parts.get(state) ?? [];
  return {
    id,
    name,
    type,
    ends: type === "Succeed" || type === "Fail" || isTrue(state, "End"),
    retriers: retriersOf(node),
    parts: inside.map((part, index) => machineOf(part, `${id}/${index}`, parts)),
    note: stateNote(node, type),
  };
}

function isTrue({ node }: StateView, name: string): boolean {
  const value = fieldValue(node, name);
  return value?.type === "boolean" && value.value;
}

/** A name as a step of an id: RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
