import { type Item, type OptionId, present } from "@/lib/quiz";
import type { Random } from "@/lib/util";
import type { Seat } from "./fill-form";
import { type ChoiceItem, keyPositions, LONGEST_RUN, longestRun, optionsWithKeyAt } from "./key-positions";
import type { FormEntry } from "./model";

/** Ordered options can't give way, so now and then the order of the items has to. */
const MOST_SHUFFLES = 20;

/** Puts the items of a form in order, and their options: scored and unscored mixed, key positions balanced. */
export function arrangeForm(seats: readonly Seat[], seed: string, random: Random): readonly FormEntry[] {
  const { order, positions } = shuffleSeats(seats, random);
  const places = new Map(order.filter(isChoiceSeat).map(({ candidate }, at) => [candidate, positions[at] ?? 0]));
  return order.map(({ candidate, domain, task, scored }) => {
    const { item } = candidate;
    const place = places.get(candidate);
    const isPlaced = item.type === "multiple-choice" && place !== undefined;
    const optionOrder = isPlaced ? optionsWithKeyAt(item, place, random) : shownOrder(item, seed);
    return { item, domain, task, scored, optionOrder };
  });
}

interface Shuffled {
  readonly order: readonly Seat[];
  readonly positions: readonly number[];
}

function shuffleSeats(seats: readonly Seat[], random: Random): Shuffled {
  let best: Shuffled | null = null;
  for (let tries = 0; tries < MOST_SHUFFLES; tries++) {
    const order = random.shuffle(seats);
    const positions = keyPositions(order.map(({ candidate }) => candidate.item).filter(isChoice), random);
    if (best === null || longestRun(positions) < longestRun(best.positions)) best = { order, positions };
    if (longestRun(best.positions) <= LONGEST_RUN) break;
  }
  return best ?? { order: seats, positions: [] };
}

function isChoiceSeat({ candidate }: Seat): boolean {
  return isChoice(candidate.item);
}

function isChoice(item: Item): item is ChoiceItem {
  return item.type === "multiple-choice";
}

function shownOrder(item: Item, seed: string): readonly OptionId[] {
  const shown = present(item, seed);
  switch (shown.type) {
    case "multiple-choice":
    case "multiple-response":
      return shown.options.map(({ id }) => id);
    case "ordering":
      return shown.steps.map(({ id }) => id);
    case "matching":
      return shown.answers.map(({ id }) => id);
    case "cloze":
      return shown.bank.map(({ id }) => id);
    case "numeric":
      return [];
  }
}
