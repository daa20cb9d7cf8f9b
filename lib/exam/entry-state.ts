import { grade, type Item, type ItemId, type OptionId, type Response } from "@/lib/quiz";
import { assertNever } from "@/lib/util";
import { fitsItem } from "./fits-item";
import type { EntryState, Form, SittingEvent } from "./model";

type EntryEvent = Extract<SittingEvent, { readonly itemId: ItemId }>;

/** The state of an entry before anything happened to it. */
export function untouched(itemId: ItemId): EntryState {
  return {
    ...{ itemId, seen: false, response: null, answered: false, first: null },
    ...{ flagged: false, struck: [], confidence: null, time: 0 },
  };
}

/** Applies what a learner did to an item; an item that isn't in the form changes nothing. */
export function applyToEntry(form: Form, answers: readonly EntryState[], event: EntryEvent): readonly EntryState[] {
  return answers.map((state, place) => {
    const entry = form.entries[place];
    return entry && state.itemId === event.itemId ? next(entry.item, state, event) : state;
  });
}

function next(item: Item, state: EntryState, event: EntryEvent): EntryState {
  switch (event.type) {
    case "answered":
      return fitsItem(item, event.response) ? answer(item, state, event.response) : state;
    case "flagged":
      return { ...state, flagged: event.flagged };
    case "struck":
      return strike(item, state, event.optionId, event.struck);
    case "confident":
      return { ...state, confidence: event.confidence };
    default:
      return assertNever(event);
  }
}

/** Choosing an option that was struck out restores it. */
function answer(item: Item, state: EntryState, response: Response): EntryState {
  const answered = grade(item, response).status === "graded";
  const chosen = chosenOptions(response);
  const struck = state.struck.filter((id) => !chosen.includes(id));
  return { ...state, seen: true, response, answered, first: state.first ?? (answered ? response : null), struck };
}

/** A chosen option is not struck out: that would either lose the answer or contradict it. */
function strike(item: Item, state: EntryState, optionId: OptionId, struck: boolean): EntryState {
  const others = state.struck.filter((id) => id !== optionId);
  if (!struck) return { ...state, struck: others };
  const known = "options" in item && item.options.some(({ id }) => id === optionId);
  const chosen = state.response !== null && chosenOptions(state.response).includes(optionId);
  return known && !chosen ? { ...state, struck: [...others, optionId] } : state;
}

function chosenOptions(response: Response): readonly OptionId[] {
  if (response.type === "multiple-choice") return response.option === null ? [] : [response.option];
  return response.type === "multiple-response" ? response.options : [];
}
