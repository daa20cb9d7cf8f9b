import { failure, type Result, success } from "@/lib/util";
import type { Actor, SequenceChart, SequenceStep } from "./model";
import type { DiagramFault, DiagramLine } from "./read-diagram";

type Drawn = Omit<SequenceChart, "title" | "description">;

const PARTICIPANT = /^(?:participant|actor) (\w+)(?: as (.+))?$/;
const MESSAGE = /^(\w+) ?(->>|-->>) ?(\w+) ?: ?(.+)$/;
const NOTE = /^Note over (\w+)(?:, ?(\w+))? ?: ?(.+)$/i;

/** `participant a as Label`, `a->>b: words`, `b-->>a: answer`, `Note over a,b: words`. */
export function readSequence(lines: readonly DiagramLine[]): Result<Drawn, DiagramFault> {
  const actors = new Map<string, Actor>();
  const steps: SequenceStep[] = [];
  for (const { line, text } of lines) {
    const actor = PARTICIPANT.exec(text);
    const step = actor ? null : readStep(text);
    if (actor?.[1] !== undefined) actors.set(actor[1], { id: actor[1], label: actor[2] ?? actor[1] });
    else if (step === null) return failure({ line, message: `\`${text}\` is no message, note or participant.` });
    else {
      for (const id of idsOf(step)) if (!actors.has(id)) actors.set(id, { id, label: id });
      steps.push(step);
    }
  }
  if (actors.size === 0) return failure({ line: 0, message: "The figure has nobody in it." });
  return success({ type: "sequence", actors: [...actors.values()], steps });
}

function readStep(text: string): SequenceStep | null {
  const [, from, arrow, to, words] = MESSAGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined && words !== undefined) {
    return { type: "message", from, to, text: words, reply: arrow === "-->>" };
  }
  const [, first, last, note] = NOTE.exec(text) ?? [];
  if (first === undefined || note === undefined) return null;
  return { type: "note", over: last === undefined ? [first] : [first, last], text: note };
}

function idsOf(step: SequenceStep): readonly string[] {
  return step.type === "message" ? [step.from, step.to] : step.over;
}
