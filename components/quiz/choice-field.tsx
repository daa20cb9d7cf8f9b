"use client";

import { useKeys } from "@/components/shell";
import { CodeText } from "@/components/ui";
import type { Mark, OptionId, Response } from "@/lib/quiz";
import type { FieldProps } from "./field-props";
import { letterOf } from "./item-words";
import { OptionRow, type RowState } from "./option-row";
import { Rationale } from "./rationale";

type ChoiceFieldProps = (FieldProps<"multiple-choice"> | FieldProps<"multiple-response">) & {
  /** The number keys choose options: only where one item is on the page. */
  readonly numberKeys: boolean;
};

/** Options of a multiple-choice or multiple-response item: native radio buttons or checkboxes in rows. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { item, presentation, attempt, response, onRespond, labelledBy, numberKeys } = props;
  const single = item.type === "multiple-choice";
  const limit = item.type === "multiple-response" ? item.choose : 1;
  const chosen = chosenIds(response);
  const ruledOut = attempt.firstMiss && single && attempt.phase === "answering" ? chosenIds(attempt.firstMiss) : [];
  const open = attempt.phase === "answering";

  function toggle(id: OptionId) {
    if (!open || ruledOut.includes(id)) return;
    if (single) onRespond({ type: "multiple-choice", option: id });
    else if (chosen.includes(id))
      onRespond({ type: "multiple-response", options: chosen.filter((each) => each !== id) });
    else if (chosen.length < limit) onRespond({ type: "multiple-response", options: [...chosen, id] });
  }

  useKeys(
    numberKeys && open
      ? presentation.options.map(({ id }, place) => ({
          keys: String(place + 1),
          label: `Choose ${letterOf(place)}`,
          run: () => toggle(id),
        }))
      : [],
  );

  return (
    <fieldset aria-labelledby={labelledBy} className="border-hair border-y">
      {presentation.options.map(({ id, text }, place) => {
        const marked = markOf(attempt, id);
        const state = rowState({ open, chosen: chosen.includes(id), ruledOut: ruledOut.includes(id), mark: marked });
        const disabled = !open || ruledOut.includes(id) || (!single && chosen.length >= limit && !chosen.includes(id));
        const option = item.options.find((each) => each.id === id);
        const explained = attempt.phase === "revealed" || marked === "wrong";
        return (
          <label
            key={id}
            className="block border-hair border-t first:border-t-0 has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:-outline-offset-2 has-enabled:cursor-pointer"
          >
            <input
              type={single ? "radio" : "checkbox"}
              name={`${item.id} ${labelledBy}`}
              checked={chosen.includes(id)}
              disabled={disabled}
              onChange={() => toggle(id)}
              className="sr-only"
            />
            <OptionRow
              mark={letterOf(place)}
              state={state}
              side={sideWord(attempt.phase, marked)}
              rationale={option && explained ? <Rationale option={option} /> : null}
            >
              <CodeText>{text}</CodeText>
            </OptionRow>
          </label>
        );
      })}
    </fieldset>
  );
}

function chosenIds(response: Response): readonly OptionId[] {
  if (response.type === "multiple-choice") return response.option === null ? [] : [response.option];
  return response.type === "multiple-response" ? response.options : [];
}

/** The mark of an option, as far as the phase lets it be seen: a missed key only at the end. */
function markOf(attempt: ChoiceFieldProps["attempt"], id: OptionId): Mark | undefined {
  const { phase, grade } = attempt;
  if (phase === "answering") return undefined;
  const mark = grade?.status === "graded" ? grade.marks[id] : undefined;
  return phase === "missed" && mark === "missed" ? undefined : mark;
}

interface RowFacts {
  readonly open: boolean;
  readonly chosen: boolean;
  readonly ruledOut: boolean;
  readonly mark: Mark | undefined;
}

function rowState({ open, chosen, ruledOut, mark }: RowFacts): RowState {
  if (mark === "right" || mark === "missed") return "key";
  if (mark === "wrong") return "wrong";
  if (ruledOut) return "struck";
  if (chosen) return "chosen";
  return open ? "idle" : "plain";
}

function sideWord(phase: ChoiceFieldProps["attempt"]["phase"], mark: Mark | undefined): string | undefined {
  if (mark === "wrong") return "Your answer";
  if (mark === "right") return phase === "revealed" ? "Key, your answer" : "Right so far";
  return mark === "missed" ? "Key" : undefined;
}
