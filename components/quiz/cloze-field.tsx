"use client";

import { CodeText } from "@/components/ui";
import type { FieldProps } from "./field-props";
import { letterOf } from "./item-words";
import { OptionRow } from "./option-row";
import { Rationale } from "./rationale";
import { TypedAnswer } from "./typed-answer";

/** A blank to fill by typing; at the second try the words to choose from are shown. */
export function ClozeField({ item, presentation, attempt, response, onRespond, labelledBy }: FieldProps<"cloze">) {
  if (attempt.phase === "answering") {
    return (
      <div className="grid gap-3 border-hair border-y px-3 py-3 md:px-4">
        <input
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-labelledby={labelledBy}
          placeholder="Type what is missing"
          maxLength={200}
          value={response.text}
          onChange={(event) => onRespond({ type: "cloze", text: event.currentTarget.value })}
          className="h-11 w-full max-w-96 rounded-control border border-control bg-panel px-2.5 text-16 placeholder:text-ink-3 md:h-9"
        />
        {attempt.firstMiss ? (
          <fieldset className="flex flex-wrap gap-2">
            <legend className="mb-1.5 text-13 text-ink-3">One of these</legend>
            {presentation.bank.map(({ id, text }) => (
              <button
                key={id}
                type="button"
                aria-pressed={response.text === plain(text)}
                onClick={() => onRespond({ type: "cloze", text: plain(text) })}
                className="min-h-11 rounded-control border border-control bg-panel px-3 text-14 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft md:min-h-8"
              >
                <CodeText>{text}</CodeText>
              </button>
            ))}
          </fieldset>
        ) : null}
      </div>
    );
  }
  return (
    <MarkedWords
      item={item}
      presentation={presentation}
      attempt={attempt}
      response={response}
      onRespond={onRespond}
      labelledBy={labelledBy}
    />
  );
}

function plain(text: string): string {
  return text.replaceAll("`", "");
}

function MarkedWords({ item, attempt, response, labelledBy }: FieldProps<"cloze">) {
  const revealed = attempt.phase === "revealed";
  const marks = attempt.grade?.status === "graded" ? attempt.grade.marks : {};
  const shown = item.options.filter(({ id }) => revealed || marks[id] === "wrong");
  const named = Object.values(marks).some((mark) => mark === "wrong" || mark === "right");
  return (
    <ul aria-labelledby={labelledBy} className="border-hair border-y">
      {named ? null : <TypedAnswer text={response.text} />}
      {shown.map((option, place) => (
        <li key={option.id} className="border-hair border-t first:border-t-0">
          <OptionRow
            mark={letterOf(place)}
            state={option.correct ? "key" : marks[option.id] === "wrong" ? "wrong" : "plain"}
            side={option.correct ? "Key" : marks[option.id] === "wrong" ? "Your answer" : undefined}
            rationale={<Rationale option={option} />}
          >
            <CodeText>{option.text}</CodeText>
          </OptionRow>
        </li>
      ))}
    </ul>
  );
}
