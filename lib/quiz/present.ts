import { assertNever, createRandom, type Random } from "@/lib/util";
import type { Item, Option, Presentation, PresentedOption } from "./model";
import { unitLabel } from "./unit-label";

/**
 * An item as a learner may see it before answering: options, steps and answers in an order drawn from the seed, and
 * nothing that tells the key. Numbers and other ordered options keep their order; steps never stand in the right one.
 */
export function present(item: Item, seed: string): Presentation {
  const random = createRandom(`${seed} ${item.id}`);
  const base = { itemId: item.id, stem: item.stem, level: item.level, topic: item.topic };
  switch (item.type) {
    case "multiple-choice":
      return { ...base, type: item.type, options: arrange(item, random) };
    case "multiple-response":
      return { ...base, type: item.type, options: arrange(item, random), choose: item.choose };
    case "ordering":
      return { ...base, type: item.type, steps: disarrange(item.steps.map(faceOf), random) };
    case "matching":
      return {
        ...base,
        type: item.type,
        prompts: item.pairs.map(({ promptId, prompt }) => ({ id: promptId, text: prompt })),
        answers: disarrange(
          item.pairs.map(({ answerId, answer }) => ({ id: answerId, text: answer })),
          random,
        ),
      };
    case "numeric":
      return { ...base, type: item.type, unit: unitLabel(item.unit) };
    case "cloze":
      return { ...base, type: item.type, bank: random.shuffle(item.options).map(faceOf) };
    default:
      return assertNever(item);
  }
}

function faceOf({ id, text }: PresentedOption): PresentedOption {
  return { id, text };
}

function arrange(
  { options, ordered }: { readonly options: readonly Option[]; readonly ordered: boolean },
  random: Random,
): PresentedOption[] {
  return (ordered ? options : random.shuffle(options)).map(faceOf);
}

/** In random order, but never in the order given. */
function disarrange(list: readonly PresentedOption[], random: Random): PresentedOption[] {
  const shuffled = random.shuffle(list);
  const isSame = shuffled.every((each, index) => each.id === list[index]?.id);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
