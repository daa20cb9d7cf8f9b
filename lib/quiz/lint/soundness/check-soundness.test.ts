import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseNote, readNotes } from "@/lib/notes/read";
import { buildItemBank, indexFacts } from "../../bank";
import type { Fact, Item, ItemBank, Option } from "../../model";
import { isSame } from "../../text-profile";
import { checkSoundness, groundsOf } from "./check-soundness";
import type { Grounds } from "./proof";

// The proof of soundness on our own bank: what is sound passes, and a distractor that was made true is always caught.

const notes = readNotes(path.resolve("content"));
let bank: ItemBank;
let grounds: Grounds;

beforeAll(() => {
  bank = buildItemBank(notes, { seed: "cloudrill" });
  grounds = groundsOf(bank.facts, indexFacts(bank.facts, notes));
}, 60_000);

type OptionItem = Extract<Item, { options: unknown }>;

/** Items of a type that pass for sound, with what `damage` makes of them, if anything. */
function undetected(damage: (item: Item) => readonly Item[]): readonly string[] {
  return bank.items.flatMap((item) =>
    damage(item)
      .filter((damaged) => checkSoundness(damaged, grounds).length === 0)
      .map(() => `${item.generator}: ${item.stem}`),
  );
}

function withOption(item: OptionItem, at: number, change: Partial<Option>): Item {
  return { ...item, options: item.options.map((each, place) => (place === at ? { ...each, ...change } : each)) };
}

/** One item for each distractor, in which its text is another. */
function replacing(item: Item, texts: readonly string[]): readonly Item[] {
  if (!("options" in item)) return [];
  return item.options.flatMap(({ correct }, at) =>
    correct ? [] : texts.map((text) => withOption(item, at, { text })),
  );
}

function factOf(item: Item): Fact | undefined {
  return grounds.facts.get(item.factIds[0] ?? ("" as Fact["id"]));
}

/** What else is right by the facts, and not a key of the item yet. */
function otherTruths(item: Item): readonly string[] {
  const fact = factOf(item);
  const keys = "options" in item ? item.options.filter(({ correct }) => correct).map(({ text }) => text) : [];
  switch (fact?.kind) {
    case "membership":
      return fact.members.map(({ text }) => text).filter((text) => !keys.some((key) => isSame(key, text)));
    case "trap":
      return item.generator === "trap-truth"
        ? bank.facts.flatMap((each) => (each.kind === "trap" ? [each.truth] : [])).slice(0, 20)
        : [];
    default:
      return [];
  }
}

describe("checkSoundness", () => {
  it("proves every item of our bank", () => {
    expect(bank.items.filter((item) => checkSoundness(item, grounds).length > 0)).toEqual([]);
  });

  it("catches a distractor that says what the key says, in every item", () => {
    const keyAgain = (item: Item): readonly Item[] =>
      "options" in item
        ? replacing(
            item,
            item.options.filter(({ correct }) => correct).map(({ text }) => `the ${text}.`),
          )
        : [];
    expect(undetected(keyAgain)).toEqual([]);
  });

  it("catches a distractor that is also right, in every item", () => {
    expect(bank.items.filter((item) => otherTruths(item).length > 0).length).toBeGreaterThan(50);
    expect(undetected((item) => replacing(item, otherTruths(item)))).toEqual([]);
  });

  it("catches a key and a distractor that changed places, in every item", () => {
    const swapped = (item: Item): readonly Item[] => {
      if (!("options" in item)) return [];
      const key = item.options.findIndex(({ correct }) => correct);
      return item.options.flatMap(({ correct }, at) =>
        correct ? [] : [withOption(withOption(item, key, { correct: false }) as OptionItem, at, { correct: true })],
      );
    };
    expect(undetected(swapped)).toEqual([]);
  });

  it("catches a distractor that no fact speaks of", () => {
    const invented = (item: Item): readonly Item[] =>
      factOf(item)?.kind === "cloze" || factOf(item)?.kind === "question"
        ? []
        : replacing(item, ["a thing that no note names"]);
    expect(undetected(invented)).toEqual([]);
  });

  it("catches an amount that is the answer in another unit", () => {
    const waits = ["Wait of a door: at most 5 seconds", "Wait of a gate: at most 20 seconds"];
    const others = ["Wait of a lift: at most 40 seconds", "Wait of a lock: at most 90 seconds"];
    const lines = [...waits, ...others].map((line) => `- ${line}`);
    const list = [parseNote(["# Waits", "", ...lines].join("\n"), "t/waits.md")];
    const { items, facts } = buildItemBank(list, { seed: "test" });
    const item = items.find(({ generator }) => generator === "limit-choice");
    const key = item && "options" in item ? item.options.find(({ correct }) => correct)?.text : undefined;
    const milliseconds = `${Number.parseFloat(key ?? "") * 1_000} milliseconds`;
    const found =
      item &&
      replacing(item, [milliseconds]).map(
        (each) => checkSoundness(each, groundsOf(facts, indexFacts(facts, list)))[0]?.gate,
      );
    expect(found).toContain("H2");
  });

  it("catches a near miss that is the answer, steps and pairs that changed places", () => {
    const damaged = (item: Item): readonly Item[] => {
      switch (item.type) {
        case "numeric":
          return [
            { ...item, nearMisses: [{ value: item.answer, rationale: "" }] },
            { ...item, answer: item.answer + 1 },
          ];
        case "ordering":
          return [{ ...item, steps: [...item.steps.slice(1), ...item.steps.slice(0, 1)] }];
        case "matching":
          return [
            {
              ...item,
              pairs: item.pairs.map((pair, at) => ({ ...pair, answer: item.pairs.at(at - 1)?.answer ?? "" })),
            },
          ];
        default:
          return [];
      }
    };
    expect(undetected(damaged)).toEqual([]);
  });

  it("catches a spelling that the blank accepts among its distractors", () => {
    const accepting = (item: Item): readonly Item[] => (item.type === "cloze" ? replacing(item, item.accepted) : []);
    expect(undetected(accepting)).toEqual([]);
  });

  it("catches an item that names no fact", () => {
    expect(undetected((item) => [{ ...item, factIds: [] }])).toEqual([]);
  });
});
