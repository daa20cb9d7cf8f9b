import { fieldValue, type MachineView, type ObjectNode, type StateView, textOf } from "@/lib/asl";
import { conditionWords } from "./condition-words";
import type { EdgeKind, GraphEdge, GraphState } from "./model";
import { errorNames, objectsIn } from "./retriers";

/** A way as the definition has it; several may become one edge. */
interface Way {
  readonly kind: EdgeKind;
  readonly target: string | null;
  readonly label: string;
}

/** The edges of one machine: its start, then those of its states in the order of the text. */
export function edgesOf(
  { node, states: views }: MachineView,
  id: string,
  states: ReadonlyMap<string, GraphState>,
): readonly GraphEdge[] {
  const start = states.get(textOf(node, "StartAt") ?? "");
  const first: GraphEdge[] =
    start === undefined ? [] : [{ id: `${id}#start`, from: null, to: start, kind: "start", labels: [], main: true }];
  return [
    ...first,
    ...[...views.values()].flatMap((view) => {
      const from = states.get(view.name);
      return from === undefined ? [] : edgesFrom(from, waysOf(view), states);
    }),
  ];
}

function edgesFrom(
  from: GraphState,
  ways: readonly Way[],
  states: ReadonlyMap<string, GraphState>,
): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const { kind, target, label } of ways) {
    const to = states.get(target ?? "");
    if (to === undefined) continue;
    const id = `${from.id}#${kind === "catch" ? "catch" : "next"}#${to.id}`;
    const known = edges.get(id);
    const labels = label === "" ? [] : [label];
    if (known === undefined) edges.set(id, { id, from, to, kind, labels, main: edges.size === 0 && kind !== "catch" });
    else edges.set(id, { ...known, labels: [...known.labels, ...labels] });
  }
  return [...edges.values()];
}

function waysOf({ node, type }: StateView): readonly Way[] {
  if (type === "Succeed" || type === "Fail") return [];
  if (type === "Choice") return [...objectsIn(fieldValue(node, "Choices")).map(ruleWay), defaultWay(node)];
  const next: Way = { kind: "next", target: textOf(node, "Next"), label: "" };
  return [next, ...objectsIn(fieldValue(node, "Catch")).map(catchWay)];
}

function ruleWay(rule: ObjectNode): Way {
  return { kind: "rule", target: textOf(rule, "Next"), label: conditionWords(rule) };
}

function defaultWay(node: ObjectNode): Way {
  return { kind: "default", target: textOf(node, "Default"), label: "Default" };
}

function catchWay(catcher: ObjectNode): Way {
  return { kind: "catch", target: textOf(catcher, "Next"), label: errorNames(catcher).join(", ") };
}
