"use client";

import { Button } from "@/components/ui";
import type { ScriptedOutcome } from "@/lib/asl";
import { type ReadyService, serviceOf } from "@/lib/sandbox";
import { StateGlyph } from "../state-glyph";
import { type OutcomeKind, withKind } from "./outcome-kind";
import { OutcomeRow } from "./outcome-row";
import { likeOf } from "./service-answer";
import type { TaskState } from "./task-states";

const ADDS: readonly { readonly kind: OutcomeKind; readonly label: string }[] = [
  { kind: "success", label: "Succeed" },
  { kind: "failure", label: "Fail" },
  { kind: "never", label: "Time out" },
];

interface TaskOutcomesProps {
  readonly task: TaskState;
  readonly outcomes: readonly ScriptedOutcome[];
  readonly services: readonly ReadyService[];
  readonly readOnly: boolean;
  readonly onChange: (outcomes: readonly ScriptedOutcome[]) => void;
}

/** The outcomes of one Task state, one for each attempt. */
export function TaskOutcomes({ task, outcomes, services, readOnly, onChange }: TaskOutcomesProps) {
  const { name, resource, gone } = task;
  const service = serviceOf(services, resource);
  const waits = /\.waitForTaskToken$|:activity:/.test(resource);
  const replace = (place: number, put: readonly ScriptedOutcome[]): void =>
    onChange([...outcomes.slice(0, place), ...put, ...outcomes.slice(place + 1)]);
  return (
    <section aria-label={`Outcomes of ${name}`} className="border-line border-b px-3 py-2">
      <p className="flex min-w-0 items-center gap-1.5 font-[550] text-13">
        <StateGlyph type="Task" /> <span className="truncate">{name}</span>
        <span className="ml-auto shrink-0 font-normal text-12 text-ink-3">
          {gone ? "no such Task in the definition" : (service?.name ?? "")}
        </span>
      </p>
      <ol>
        {outcomes.map((outcome, place) => {
          // An outcome is its place: the attempt that it is for.
          const key = `${name} ${outcomes.length} ${place}`;
          return (
            <OutcomeRow
              key={key}
              state={name}
              place={place}
              outcome={outcome}
              service={service}
              heartbeats={waits}
              readOnly={readOnly}
              onChange={(changed) => replace(place, [changed])}
              onRemove={() => replace(place, [])}
            />
          );
        })}
      </ol>
      {outcomes.length === 0 ? (
        <p className="py-1 text-12 text-ink-3">No outcome: the task fails with Cloudrill.NoOutcome.</p>
      ) : null}
      {readOnly ? null : (
        <p className="mt-1 flex flex-wrap items-center gap-1.5">
          <span className="text-12 text-ink-3">{outcomes.length === 0 ? "First attempt:" : "Next attempt:"}</span>
          {ADDS.map(({ kind, label }) => (
            <Button
              key={kind}
              aria-label={`${name}, add an outcome: ${label}`}
              onClick={() => onChange([...outcomes, withKind({}, kind, likeOf(service))])}
              className="md:h-7 md:px-2 md:text-12"
            >
              {label}
            </Button>
          ))}
        </p>
      )}
    </section>
  );
}
