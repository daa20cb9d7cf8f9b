import { parseNote } from "@/lib/notes/parse";
import { buildItemBank, lintBank } from "@/lib/quiz/bank";

const COUNTS = [100, 1_000, 5_000];
const SEED = "bench";

/** Builds banks of growing sets of notes and lints them; the time per note should stay the same. One row of figures per set. */
export function benchBank(): string {
  const rows = COUNTS.map((count) =>
    measure(count)
      .map((figure) => figure.padStart(10))
      .join(" "),
  );
  const head = ["notes", "KB", "parse ms", "items", "bank ms", "lint ms", "ms/note", "heap MB"]
    .map((name) => name.padStart(10))
    .join(" ");
  return [head, ...rows].join("\n");
}

function measure(count: number): readonly string[] {
  const texts = Array.from({ length: count }, (_, index) => syntheticNote(index));
  const parsing = performance.now();
  const notes = texts.map((text, index) => parseNote(text, `topic-${index % 10}/note-${index}.md`));
  const building = performance.now();
  const bank = buildItemBank(notes, { seed: SEED });
  const linting = performance.now();
  lintBank(bank, bank, notes);
  const end = performance.now();
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1024;
  const figures = [count, size, building - parsing, bank.items.length, linting - building, end - linting];
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  return [...figures.map((figure) => figure.toFixed(0)), ((end - building) / count).toFixed(2), heap.toFixed(0)];
}

/** A note of about 5 KB with every shape of fact; no two notes are alike. */
function syntheticNote(index: number): string {
  const name = `Part ${index}`;
  return [
    `# ${name}`,
    "",
    table(index),
    definitions(index),
    limits(index),
    members(index),
    sequence(index),
    traps(index),
    prose(index),
  ].join("\n\n");
}

const THINGS = ["Alder", "Birch", "Cedar", "Hazel", "Larch"];
const DEEDS = ["stores", "routes", "checks", "counts", "splits"];

function lines(of: (thing: string, at: number) => string): string {
  return THINGS.map((thing, at) => of(thing, at)).join("\n");
}

function table(index: number): string {
  const row = (thing: string, at: number): string =>
    `| ${thing}${index} | ${(at + 2) * (index + 3)} seconds | work that ${DEEDS[at]} the records of group ${index} |`;
  return `## Types\n\n| Worker type | Longest run | Best for |\n| --- | --- | --- |\n${lines(row)}`;
}

function definitions(index: number): string {
  const line = (thing: string, at: number): string =>
    `- **${thing}Field${index}**: ${DEEDS[at]} what the ${thing.toLowerCase()} step of group ${index} was given`;
  return `## Fields\n\n${lines(line)}`;
}

function limits(index: number): string {
  const line = (thing: string, at: number): string =>
    `- **Queue length of ${thing} ${index}**: at most ${(at + 1) * 100 + index} messages`;
  return `## Limits\n\n${lines(line)}`;
}

function members(index: number): string {
  const list = (from: number): string =>
    THINGS.slice(from, from + 3)
      .map((thing) => `- ${thing}${index}`)
      .join("\n");
  const sets = ["can retry", "cannot retry"].map(
    (what, at) => `The workers of group ${index} that ${what} are:\n\n${list(at * 2)}`,
  );
  return `## Members\n\n${sets.join("\n\n")}`;
}

function sequence(index: number): string {
  const line = (thing: string, at: number): string => `${at + 1}. ${thing} ${index} ${DEEDS[at]} its input`;
  return `## Order\n\nA record passes through group ${index} in this order:\n\n${lines(line)}`;
}

function traps(index: number): string {
  const line = (thing: string, at: number): string =>
    `> [!TRAP]\n> ${thing} ${index} ${DEEDS[at]} a record twice when it fails.\n>\n> ${thing} ${index} ${DEEDS[at]} a record once and reports the failure.\n`;
  return `## Traps\n\n${lines(line)}`;
}

function prose(index: number): string {
  const line = (thing: string, at: number): string =>
    `Group ${index} ${DEEDS[at]} its records by the ==${thing}${index}== worker, whose name stands in the plan of the day. ` +
    "What remains is handed on to the next group without a change, and nobody waits for an answer. ".repeat(4);
  return `## Prose\n\n${THINGS.map(line).join("\n\n")}`;
}
