"use client";

import { type KeyboardEvent, useState } from "react";
import { useKeys } from "@/components/shell";
import type { EntryState, SittingEvent } from "@/lib/exam";
import type { OptionId, PresentedOption } from "@/lib/quiz";
import { type ChoiceItem, chosenIn, numberWord, wantedBy, withOption } from "./choose";
import { ExamOption } from "./exam-option";

interface ExamChoicesProps {
  readonly item: ChoiceItem;
  /** In the order of the form. */
  readonly options: readonly PresentedOption[];
  readonly state: EntryState;
  readonly labelledBy: string;
  readonly act: (event: SittingEvent) => void;
  readonly onStep: (by: -1 | 1) => void;
}

const letterOf = (place: number) => String.fromCharCode(65 + place);

/** The options of a question: letters choose, Shift and the letter strike out. The number wanted is kept to, and can be changed. */
export function ExamChoices({ item, options, state, labelledBy, act, onStep }: ExamChoicesProps) {
  const [message, setMessage] = useState("");
  const { id: itemId } = item;
  const wanted = wantedBy(item);
  const chosen = chosenIn(state.response);
  const { struck } = state;

  function choose(id: OptionId) {
    const next = withOption(item, chosen, id);
    if (next === null) {
      setMessage(`${capital(numberWord(wanted))} are chosen. Take one back to choose another.`);
      return;
    }
    setMessage("");
    if (item.type === "multiple-response" || !chosen.includes(id)) act({ type: "answered", itemId, response: next });
  }

  function strike(id: OptionId, letter: string) {
    if (chosen.includes(id)) {
      setMessage(
        `${letter} is your answer. ${wanted > 1 ? "Take it back" : "Choose another"} before you strike it out.`,
      );
      return;
    }
    setMessage("");
    act({ type: "struck", itemId, optionId: id, struck: !struck.includes(id) });
  }

  // Sideways arrows move to other questions; in a group of radio buttons they would change the answer.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    if (!event.repeat) onStep(event.key === "ArrowLeft" ? -1 : 1);
  }

  useKeys(optionKeys(options, choose, strike));

  return (
    <>
      <fieldset
        aria-labelledby={labelledBy}
        className="-mx-4 border-line border-y bg-panel md:mx-0 md:overflow-hidden md:rounded-control md:border"
      >
        {options.map((option, place) => (
          <ExamOption
            key={option.id}
            option={option}
            letter={letterOf(place)}
            name={itemId}
            single={item.type === "multiple-choice"}
            chosen={chosen.includes(option.id)}
            struck={struck.includes(option.id)}
            onChoose={() => choose(option.id)}
            onStrike={() => strike(option.id, letterOf(place))}
            onKeyDown={onKeyDown}
          />
        ))}
      </fieldset>
      <p role="status" className="mt-1.5 min-h-5 text-13 text-ink-2">
        {message || (wanted > 1 ? `${chosen.length} of ${wanted} chosen.` : "")}
      </p>
    </>
  );
}

/** The keys of all options: those that choose, then those that strike out. */
function optionKeys(
  options: readonly PresentedOption[],
  choose: (id: OptionId) => void,
  strike: (id: OptionId, letter: string) => void,
) {
  const rows = options.map(({ id }, place) => ({ id, letter: letterOf(place), keys: keysFor(place) }));
  return [
    ...rows.flatMap(({ id, letter, keys }) =>
      keys.map((key) => ({ keys: key, label: `Choose ${letter}`, run: () => choose(id) })),
    ),
    ...rows.map(({ id, letter }) => ({
      keys: `Shift+${letter.toLowerCase()}`,
      label: `Strike out ${letter}`,
      run: () => strike(id, letter),
    })),
  ];
}

/** F flags the question, so the sixth option has its number only; the numbers work for all. */
function keysFor(place: number): readonly string[] {
  return [letterOf(place).toLowerCase(), String(place + 1)].filter((key) => key !== "f");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
