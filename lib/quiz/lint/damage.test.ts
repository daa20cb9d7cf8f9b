import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readNotes } from "@/lib/notes/read";
import { buildItemBank } from "../bank";
import type { Item, ItemBank, MultipleChoiceItem, Option } from "../model";
import { isWithin } from "./figure";
import { ITEM_RULES } from "./item/check-item";
import { type LintReport, lintBank } from "./lint-bank";

// Each rule is tried on good items of our own bank that were damaged: what it is for must make it fire.

const notes = readNotes(path.resolve("content"));
let bank: ItemBank;
let choices: readonly MultipleChoiceItem[];

beforeAll(() => {
  bank = buildItemBank(notes, { seed: "cloudrill" });
  choices = bank.items.filter((item): item is MultipleChoiceItem => item.type === "multiple-choice");
}, 60_000);

type Damage = (item: MultipleChoiceItem) => Item;

function changing(which: boolean, change: (option: Option, item: MultipleChoiceItem) => Partial<Option>): Damage {
  return (item) => {
    const at = item.options.findIndex(({ correct }) => correct === which);
    return {
      ...item,
      options: item.options.map((each, place) => (place === at ? { ...each, ...change(each, item) } : each)),
    };
  };
}

function longest({ options }: MultipleChoiceItem): number {
  return Math.max(...options.map(({ text }) => text.length));
}

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");

const DAMAGES: Readonly<Record<string, Damage>> = {
  H3: changing(false, () => ({ correct: true })),
  H4: changing(false, (_, { options }) => ({ text: `The ${options.find(({ correct }) => correct)?.text}` })),
  H5: changing(false, () => ({ text: "All of the above" })),
  H6: changing(false, () => ({ rationale: "Wrong." })),
  H8: (item) => ({ ...item, source: { ...item.source, text: "Nothing of it.", line: 0 } }),
  H9: (item) => ({ ...item, stem: `${item.stem} And why?` }),
  H10: (item) => ({ ...item, stem: "Which of these does not hold?" }),
  H11: changing(true, (option, item) => ({ text: `${option.text} ${words(4)} ${"x".repeat(longest(item))}` })),
  H12: (item) =>
    changing(true, (option) => ({ text: `${option.text} zebrafish` }))({ ...item, stem: `Zebrafish: ${item.stem}` }),
  H13: ({ options, ...item }) => ({
    ...item,
    options: options.map((option) => ({
      ...option,
      text: option.correct ? "a plain answer" : `${option.text} always`,
    })),
  }),
  H14: (item) => ({
    ...item,
    options: item.options.map((each) => ({
      ...each,
      text: `${each.text.replace(/[.!]$/, "")}${each.correct ? "." : ""}`,
    })),
  }),
  H15: changing(false, (option, item) => ({ text: `${option.text} ${words(longest(item) + 30)}` })),
  H16: (item) => ({ ...item, ordered: false, options: sized(item, ["9 days", "2 days", "30 days"]) }),
  H18: (item) => ({ ...item, stem: `${words(130)} ${item.stem}` }),
  H19: (item) => ({ ...item, factIds: [] }),
  H20: (item) => ({ ...item, stem: `![a picture](x.png) ${item.stem}` }),
};

function sized({ options }: MultipleChoiceItem, amounts: readonly string[]): readonly Option[] {
  return options.slice(0, amounts.length).map((option, at) => ({ ...option, text: amounts[at] ?? "" }));
}

describe("the rules of an item", () => {
  it("are all tried", () => {
    expect(Object.keys(DAMAGES)).toEqual(Object.keys(ITEM_RULES));
  });

  it.each(Object.keys(DAMAGES))("%s fires on every item that was damaged in its way", (rule) => {
    // A word of the stem in the key is left to the author in his own items.
    const sample = choices.filter(({ generator }, at) => at % 7 === 0 && generator !== "authored");
    const check = ITEM_RULES[rule]?.check;
    expect(sample.filter((item) => check?.(item) !== null)).toEqual([]);
    expect(sample.filter((item) => check?.(DAMAGES[rule]?.(item) ?? item) === null)).toEqual([]);
  });
});

type BankDamage = (bank: ItemBank) => ItemBank;

function each(change: (item: Item, at: number) => Item): BankDamage {
  return (whole) => ({ ...whole, items: whole.items.map(change) });
}

function eachChoice(damage: Damage): BankDamage {
  return each((item) => (item.type === "multiple-choice" ? damage(item) : item));
}

const keyFirst: Damage = (item) => ({
  ...item,
  ordered: true,
  options: item.options.toSorted((a, b) => Number(b.correct) - Number(a.correct)),
});

const padded =
  (which: boolean): Damage =>
  (item) => ({
    ...item,
    options: item.options.map((option) => ({
      ...option,
      text: option.correct === which ? `${option.text}${"x".repeat(longest(item))}` : option.text,
    })),
  });

const BANK_DAMAGES: readonly (readonly [rule: string, name: string, BankDamage])[] = [
  ["H1", "Keys that the facts", eachChoice(changing(true, () => ({ text: "something else" })))],
  ["H2", "Distractors that the facts", eachChoice(changing(false, () => ({ text: "something that no note says" })))],
  [
    "H7",
    "Sentences of rationales",
    eachChoice(changing(false, () => ({ rationale: "It is wrong, as everybody knows by now." }))),
  ],
  ["H10", "Share of negative stems", each((item) => ({ ...item, stem: `Which does NOT fit: ${item.stem}` }))],
  [
    "H17",
    "Key shares",
    eachChoice((item) => ({
      ...item,
      ordered: false,
      options: item.options.map((option, at) => ({
        ...option,
        text: option.correct ? "aaa bbb ccc ddd" : (["aaa", "bbb", "ccc", "ddd"][at] ?? ""),
      })),
    })),
  ],
  ["B1", "Key strictly the longest", eachChoice(padded(true))],
  ["B1", "Key strictly the shortest", eachChoice(padded(false))],
  ["B1", "Length ranks", eachChoice(padded(true))],
  ["B2", "Key in the first place", eachChoice(keyFirst)],
  ["B3", "Right by looks: longest", eachChoice(padded(true))],
  ["B3", "Right by looks: shortest", eachChoice(padded(false))],
  [
    "B3",
    "Right by looks: words of the stem",
    each((item) => (item.type === "multiple-choice" ? changing(true, () => ({ text: item.stem }))(item) : item)),
  ],
  ["B3", "Right by looks: no absolute", eachChoice(DAMAGES.H13 ?? keyFirst)],
  [
    "B5",
    "Stems that say nearly",
    each((item, at) => ({ ...item, generator: `writer ${at}`, stem: "Which of these types runs for up to a year?" })),
  ],
  ["B5", "The commonest wording", each((item) => ({ ...item, stem: "Which of these?" }))],
  ["B6", "Level “recall”", each((item) => ({ ...item, level: "recall" }))],
  ["B6", "Level “apply”", each((item) => ({ ...item, level: "recall" }))],
  ["B6", "Level “analyse”", each((item) => ({ ...item, level: "recall" }))],
  ["B8", "Sections of", (whole) => ({ ...whole, items: whole.items.filter(({ source }) => source.line % 2 === 0) })],
  [
    "B8",
    "Listed codes",
    (whole) => ({ ...whole, items: whole.items.filter((item) => !JSON.stringify(item).includes("414")) }),
  ],
  ["B9", "Items that differ", each((item) => ({ ...item, stem: `${item.stem} ` }))],
  [
    "B9",
    "Facts whose variants",
    each((item, at) => ({ ...item, generator: "one", factIds: [], difficulty: at % 2 ? 0.2 : 0.9 })),
  ],
  ["B10", "Items without a flaw", eachChoice(changing(false, () => ({ text: "usually so" })))],
  ["B10", "Items with two flaws", eachChoice((item) => ({ ...item, stem: "Which NOT?", options: [] }))],
];

describe("the checks of a bank", { timeout: 120_000 }, () => {
  let good: LintReport;
  beforeAll(() => {
    good = lintBank(bank, bank, notes);
  });

  it("are all tried", () => {
    const tried = new Set(BANK_DAMAGES.map(([rule]) => rule));
    const rules = new Set(
      good.figures.map(({ rule }) => rule).filter((rule) => !(rule in ITEM_RULES) || rule === "H10"),
    );
    expect([...rules].filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it("are within their bounds on our bank", () => {
    expect(
      good.figures.filter((figure) => !isWithin(figure)).map(({ rule, name, value }) => ({ rule, name, value })),
    ).toEqual([]);
  });

  it.each(BANK_DAMAGES)("%s fires on a damaged bank: %s", (rule, name, damage) => {
    const report = lintBank(damage(bank), bank, notes);
    const figure = report.figures.find((figure) => figure.rule === rule && figure.name.startsWith(name));
    expect(figure && isWithin(figure)).toBe(false);
  });
});
