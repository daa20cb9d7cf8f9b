"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { CodeText } from "@/components/ui";
import type { OptionId } from "@/lib/quiz";
import type { FieldProps } from "./field-props";
import { OptionRow } from "./option-row";

/** Steps to be put in order: two buttons a row, or the arrow keys on a row. */
export function OrderingField(props: FieldProps<"ordering">) {
  return props.attempt.phase === "answering" ? <OpenOrder {...props} /> : <MarkedOrder {...props} />;
}

function OpenOrder({ presentation, response, onRespond, labelledBy }: FieldProps<"ordering">) {
  const [announcement, setAnnouncement] = useState("");
  const order = response.order ?? presentation.steps.map(({ id }) => id);
  const textOf = (id: OptionId) => presentation.steps.find((step) => step.id === id)?.text ?? "";
  const nameOf = (id: OptionId) => textOf(id).replaceAll("`", "");

  function move(id: OptionId, by: -1 | 1) {
    const from = order.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const next = order.toSpliced(from, 1).toSpliced(to, 0, id);
    onRespond({ type: "ordering", order: next });
    setAnnouncement(`${nameOf(id)}: now ${to + 1} of ${order.length}.`);
  }

  return (
    <>
      <ol aria-labelledby={labelledBy} className="border-hair border-y">
        {order.map((id, place) => (
          <li key={id} className="flex items-center border-hair border-t pr-2 first:border-t-0">
            <div className="min-w-0 flex-1">
              <OptionRow mark={String(place + 1)} state={response.order ? "chosen" : "idle"}>
                <CodeText>{textOf(id)}</CodeText>
              </OptionRow>
            </div>
            <MoveButton label={`Move up: ${nameOf(id)}`} disabled={place === 0} onMove={(by) => move(id, by)} by={-1} />
            <MoveButton
              label={`Move down: ${nameOf(id)}`}
              disabled={place === order.length - 1}
              onMove={(by) => move(id, by)}
              by={1}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly by: -1 | 1;
  readonly onMove: (by: -1 | 1) => void;
}

function MoveButton({ label, disabled, by, onMove }: MoveButtonProps) {
  const Icon = by === -1 ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => onMove(by)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        onMove(event.key === "ArrowUp" ? -1 : 1);
      }}
      className="grid size-11 shrink-0 place-items-center rounded-control text-ink-2 hover:bg-hover hover:text-ink aria-disabled:text-line md:size-8"
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

/** At the end the right order with the learner's place beside it; before that only what was wrong. */
function MarkedOrder({ item, attempt, response, labelledBy }: FieldProps<"ordering">) {
  const given = response.order ?? [];
  const revealed = attempt.phase === "revealed";
  const rows = revealed ? item.steps : given.flatMap((id) => item.steps.find((step) => step.id === id) ?? []);
  const marks = attempt.grade?.status === "graded" ? attempt.grade.marks : {};
  return (
    <ol aria-labelledby={labelledBy} className="border-hair border-y">
      {rows.map((step, place) => {
        const yours = given.indexOf(step.id) + 1;
        const wrong = marks[step.id] === "wrong";
        return (
          <li key={step.id} className="border-hair border-t first:border-t-0">
            <OptionRow
              mark={String(place + 1)}
              state={wrong ? "wrong" : marks[step.id] === "right" ? "key" : "plain"}
              side={revealed ? (wrong ? `You: ${yours}` : `${place + 1}`) : wrong ? "Not here" : "In place"}
              rationale={revealed ? <CodeText>{step.rationale}</CodeText> : null}
            >
              <CodeText>{step.text}</CodeText>
            </OptionRow>
          </li>
        );
      })}
    </ol>
  );
}
