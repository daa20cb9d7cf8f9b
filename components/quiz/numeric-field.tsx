"use client";

import { useId } from "react";
import { CodeText } from "@/components/ui";
import { formatQuantity } from "@/lib/quiz";
import type { FieldProps } from "./field-props";
import { OptionRow } from "./option-row";
import { TypedAnswer } from "./typed-answer";

/** A number to type, with the unit beside it. Group separators and a unit of the learner's own are understood. */
export function NumericField({ item, presentation, attempt, response, onRespond, labelledBy }: FieldProps<"numeric">) {
  const describedBy = useId();
  if (attempt.phase === "answering") {
    return (
      <div className="flex flex-wrap items-center gap-2 border-hair border-y px-3 py-3 md:px-4">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          maxLength={40}
          value={response.text}
          onChange={(event) => onRespond({ type: "numeric", text: event.currentTarget.value })}
          className="figure h-11 w-44 rounded-control border border-control bg-panel px-2.5 text-16 md:h-9"
        />
        <span id={describedBy} className="text-14 text-ink-2">
          {presentation.unit}
        </span>
      </div>
    );
  }
  const revealed = attempt.phase === "revealed";
  const right = attempt.grade?.status === "graded" && attempt.grade.points > 0;
  const near = item.nearMisses.filter(({ value }) => revealed || numberOf(response.text) === value);
  return (
    <ul aria-labelledby={labelledBy} className="border-hair border-y">
      {right ? null : <TypedAnswer text={response.text} />}
      {revealed ? (
        <li className="border-hair border-t first:border-t-0">
          <OptionRow
            mark="="
            state="key"
            side={right ? "Key, your answer" : "Key"}
            rationale={<CodeText>{item.explanation}</CodeText>}
          >
            {formatQuantity({ value: item.answer, unit: item.unit })}
          </OptionRow>
        </li>
      ) : null}
      {near.map(({ value, rationale }) => (
        <li key={value} className="border-hair border-t first:border-t-0">
          <OptionRow mark="≠" state="plain" rationale={<CodeText>{rationale}</CodeText>}>
            {formatQuantity({ value, unit: item.unit })}
          </OptionRow>
        </li>
      ))}
    </ul>
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(/[,\s]/g, ""));
}
