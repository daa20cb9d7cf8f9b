import type { Diagram, FlowEdge, SequenceStep } from "@/lib/notes";
import { assertNever } from "@/lib/util";

/** What a figure shows, one sentence a way or step, for those who don't see it. */
export function inWords(diagram: Diagram): readonly string[] {
  switch (diagram.type) {
    case "flowchart": {
      const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label.join(" ")]));
      const name = (id: string): string => labels.get(id) ?? id;
      return diagram.edges.map((edge) => wayInWords(edge, name));
    }
    case "sequence": {
      const labels = new Map(diagram.actors.map(({ id, label }) => [id, label]));
      return diagram.steps.map((step) => stepInWords(step, (id) => labels.get(id) ?? id));
    }
    default:
      return assertNever(diagram);
  }
}

function wayInWords({ from, to, label }: FlowEdge, name: (id: string) => string): string {
  return `${name(from)} leads to ${name(to)}${label === null ? "" : ` (${label})`}.`;
}

function stepInWords(step: SequenceStep, name: (id: string) => string): string {
  switch (step.type) {
    case "message":
      return `${name(step.from)} to ${name(step.to)}: ${step.text}.`;
    case "note":
      return `${step.over.map(name).join(" and ")}: ${step.text}.`;
    default:
      return assertNever(step);
  }
}
