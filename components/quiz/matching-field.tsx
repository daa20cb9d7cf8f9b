"use client";

import { CodeText } from "@/components/ui";
import type { OptionId } from "@/lib/quiz";
import type { FieldProps } from "./field-props";
import { letterOf } from "./item-words";
import { OptionRow } from "./option-row";

/** Prompts, each with a list of answers to choose from: the browser's own select works by touch, key and voice. */
export function MatchingField(props: FieldProps<"matching">) {
  return props.attempt.phase === "answering" ? <OpenPairs {...props} /> : <MarkedPairs {...props} />;
}

function OpenPairs({ presentation, response, onRespond, labelledBy }: FieldProps<"matching">) {
  const { prompts, answers } = presentation;

  function choose(promptId: OptionId, answerId: string) {
    const others = Object.fromEntries(Object.entries(response.answers).filter(([id]) => id !== promptId));
    const answer = answers.find(({ id }) => id === answerId);
    onRespond({ type: "matching", answers: answer ? { ...others, [promptId]: answer.id } : others });
  }

  return (
    <fieldset aria-labelledby={labelledBy} className="border-hair border-y">
      {prompts.map((prompt) => {
        const fieldId = `${labelledBy} ${prompt.id}`.replaceAll(/[^\w-]+/g, "-");
        const chosen = response.answers[prompt.id];
        return (
          <div
            key={prompt.id}
            className={`grid gap-2 border-hair border-t px-3 py-[11px] first:border-t-0 md:grid-cols-2 md:items-center md:px-4 ${chosen ? "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]" : ""}`}
          >
            <label htmlFor={fieldId} className="text-16 leading-6">
              <CodeText>{prompt.text}</CodeText>
            </label>
            <select
              id={fieldId}
              value={chosen ?? ""}
              onChange={(event) => choose(prompt.id, event.currentTarget.value)}
              className="h-11 w-full min-w-0 rounded-control border border-control bg-panel px-2 text-16 md:h-9 md:text-14"
            >
              <option value="">Choose the match</option>
              {answers.map((answer) => (
                <option key={answer.id} value={answer.id}>
                  {plain(answer.text)}
                  {usedElsewhere(response.answers, prompt.id, answer.id) ? " (used)" : ""}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}

/** An option of a select holds plain text only. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

function usedElsewhere(answers: Readonly<Record<string, OptionId>>, promptId: OptionId, answerId: OptionId): boolean {
  return Object.entries(answers).some(([id, answer]) => id !== promptId && answer === answerId);
}

function MarkedPairs({ item, attempt, response, labelledBy }: FieldProps<"matching">) {
  const revealed = attempt.phase === "revealed";
  const marks = attempt.grade?.status === "graded" ? attempt.grade.marks : {};
  return (
    <ul aria-labelledby={labelledBy} className="border-hair border-y">
      {item.pairs.map((pair, place) => {
        const wrong = marks[pair.promptId] === "wrong";
        const yours = item.pairs.find(({ answerId }) => answerId === response.answers[pair.promptId])?.answer;
        return (
          <li key={pair.promptId} className="border-hair border-t first:border-t-0">
            <OptionRow
              mark={letterOf(place)}
              state={wrong ? "wrong" : marks[pair.promptId] === "right" ? "key" : "plain"}
              side={wrong ? "Wrong" : marks[pair.promptId] === "right" ? "Right" : undefined}
              rationale={
                <>
                  {revealed ? (
                    <span className="block font-semibold text-ink">
                      <CodeText>{pair.answer}</CodeText>
                    </span>
                  ) : null}
                  {yours && (wrong || !revealed) ? (
                    <span className="block">
                      You: <CodeText>{yours}</CodeText>
                    </span>
                  ) : null}
                  {revealed ? <CodeText>{pair.rationale}</CodeText> : null}
                </>
              }
            >
              <CodeText>{pair.prompt}</CodeText>
            </OptionRow>
          </li>
        );
      })}
    </ul>
  );
}
