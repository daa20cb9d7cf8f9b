import { assembleForm, type Blueprint, type BlueprintId, createAssembler } from "@/lib/exam";
import type { NoteId } from "@/lib/notes";
import type { FactId, Item, ItemId, Level, OptionId } from "@/lib/quiz";
import { createRandom, type Random } from "@/lib/util";

const ITEMS = 100_000;
const RUNS = 20;
const WEIGHTS = [30, 26, 24, 20];
const WORDS = "alder birch cedar hazel larch maple river stone field cloud paper light north south early plain".split(
  " ",
);
const LEVELS: readonly Level[] = ["recall", "apply", "analyse"];

/** Draws forms of 65 items from a large bank under all constraints, beside a draw that knows weights and nothing else. */
export function benchExam(): string {
  const items = Array.from({ length: ITEMS }, (_, index) => syntheticItem(index));
  const blueprint = syntheticBlueprint();
  const met = new Set(items.filter((_, index) => (index >> 6) % 3 === 0).map(({ id }) => id));
  const once = { answers: 1, right: 1, missedLast: false, flagged: false };
  const historyOf = (id: ItemId) => (met.has(id) ? once : undefined);
  const draw = createAssembler(items, blueprint);
  const rows = [
    measure("plain weighted draw, no constraint", (seed) => plainDraw(items, createRandom(seed))),
    measure("form from an index", (seed) => draw({ seed }).form.entries.length),
    measure("form from an index, a third met before", (seed) => draw({ seed, historyOf }).form.entries.length),
    measure("form from the bare bank", (seed) => assembleForm(items, blueprint, { seed }).form.entries.length),
    measure("index alone", () => Number(createAssembler(items, blueprint) !== null)),
  ];
  const head = ["".padEnd(40), ...["fastest ms", "median ms", "drawn"].map((name) => name.padStart(11))].join("");
  return [head, ...rows].join("\n");
}

function measure(name: string, run: (seed: string) => number): string {
  run("warm");
  const times: number[] = [];
  let drawn = 0;
  for (let at = 0; at < RUNS; at++) {
    const start = performance.now();
    drawn = run(`${at}`);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const figures = [times[0] ?? 0, times[RUNS / 2] ?? 0].map((time) => time.toFixed(1).padStart(11));
  return [name.padEnd(40), ...figures, String(drawn).padStart(11)].join("");
}

/** The floor: as many of each domain as its weight says, at random. Items may repeat facts, keys and one another. */
function plainDraw(items: readonly Item[], random: Random): number {
  const byDomain = new Map<string, Item[]>();
  for (const item of items) {
    const domain = item.tasks[0]?.split(" ")[1]?.charAt(0) ?? "";
    const list = byDomain.get(domain);
    if (list) list.push(item);
    else byDomain.set(domain, [item]);
  }
  const counts = [20, 17, 15, 13];
  const drawn = counts.map((count, at) => {
    return Array.from({ length: count }, () => random.pick(byDomain.get(`${at + 1}`) ?? []));
  });
  return drawn.flat().length;
}

function syntheticBlueprint(): Blueprint {
  const domains = WEIGHTS.map((weight, at) => ({
    ...{ id: `${at + 1}`, title: `Domain ${at + 1}`, weight },
    tasks: [1, 2, 3].map((task) => ({ id: `${at + 1}.${task}`, title: `Task ${task}`, weight: task })),
  }));
  return {
    ...{ id: "bench" as BlueprintId, title: "Bench", summary: "", exam: "AAA-C01", track: "Bench", about: "" },
    ...{ taskCodes: ["AAA-C01"], minutes: 130, scored: 50, unscored: 15, passingScore: 720, rawCut: 0.7, domains },
    ...{ itemTypes: ["multiple-choice", "multiple-response"], multipleResponse: 0.2, topics: [], draw: "unseen-first" },
    ...{ validFrom: null, validUntil: null, sources: [] },
  };
}

/** Four items share each fact, every fifth item has several keys, and stems are of usual length. */
function syntheticItem(index: number): Item {
  const isMultiple = index % 5 === 0;
  const word = (at: number): string => WORDS[(index * 7 + at * 3) % WORDS.length] ?? "";
  const option = (at: number, correct: boolean) => ({
    ...{ id: `${index}-${at}` as OptionId, text: `${word(at)} ${index + at} ${word(at + 1)}`, correct },
    ...{ rationale: "Because it is so in this made-up world.", misconception: correct ? null : "a slip" },
  });
  const keys = isMultiple ? 2 : 1;
  const base = {
    ...{
      id: `item-${index}` as ItemId,
      stem: `${Array.from({ length: 20 }, (_, at) => word(at)).join(" ")} ${index}?`,
    },
    ...{
      explanation: "",
      topic: `topic-${index % 10}`,
      level: LEVELS[(index >> 4) % 3] ?? "recall",
      difficulty: 0.5,
      tags: [],
    },
    tasks: [`AAA-C01 ${1 + (index % 4)}.${1 + (index % 3)}.1`],
    factIds: [`fact-${index >> 2}`, `fact-${(index >> 2) + ITEMS}`] as FactId[],
    ...{ hint: "", generator: "bench", seed: "" },
    source: { file: "a/b.md", line: 1, endLine: 1, text: "", noteId: "a/b" as NoteId, anchor: `s${index % 500}` },
  };
  const options = Array.from({ length: isMultiple ? 5 : 4 }, (_, at) => option(at, at < keys));
  if (isMultiple) return { ...base, type: "multiple-response", options, ordered: false, choose: keys };
  return { ...base, type: "multiple-choice", options, ordered: false };
}
