import { type Item, type Presentation, present } from "@/lib/quiz";
import { assertNever, createRandom } from "@/lib/util";

/**
 * Items drawn by a seed, as text: first each as a candidate meets it, numbered and without its key, then the keys with
 * what the learner is told afterwards and the lines of the note that settle it. For reading a bank through by eye.
 */
export function readingSheet(items: readonly Item[], count: number, draw: string): string {
  const drawn = createRandom(draw).shuffle(items).slice(0, count);
  const questions = drawn.map((item, at) => `${at + 1}. ${questionText(present(item, draw))}`);
  const answers = drawn.map((item, at) => `${at + 1}. ${answerText(item)}`);
  return `${[...questions, "ANSWERS", ...answers].join("\n\n")}\n`;
}

function questionText(shown: Presentation): string {
  return [`[${shown.type}] ${shown.stem}`, ...choices(shown).map((line) => `   ${line}`)].join("\n");
}

function choices(shown: Presentation): readonly string[] {
  const texts = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
  switch (shown.type) {
    case "multiple-choice":
    case "multiple-response":
      return texts(shown.options).map((text, at) => `${"ABCDEFGH"[at]}) ${text}`);
    case "ordering":
      return texts(shown.steps).map((text) => `- ${text}`);
    case "matching":
      return [...texts(shown.prompts).map((text) => `- ${text} → ?`), `answers: ${texts(shown.answers).join(" | ")}`];
    case "numeric":
      return [`(a number${shown.unit ? `, in ${shown.unit}` : ""})`];
    case "cloze":
      return [`(words, with the hint: ${texts(shown.bank).join(" | ")})`];
    default:
      return assertNever(shown);
  }
}

function answerText(item: Item): string {
  const { source, level, generator, explanation, hint } = item;
  const origin = `${source.file}:${source.line}–${source.endLine} (${generator}, ${level})`;
  const note = source.text.split("\n").map((line) => `   | ${line}`);
  return [
    origin,
    ...keys(item).map((line) => `   ${line}`),
    `   why: ${explanation}`,
    `   hint: ${hint}`,
    ...note,
  ].join("\n");
}

function keys(item: Item): readonly string[] {
  switch (item.type) {
    case "multiple-choice":
    case "multiple-response":
    case "cloze":
      return item.options.map(({ text, correct, rationale }) => `${correct ? "✓" : "✗"} ${text} — ${rationale}`);
    case "ordering":
      return item.steps.map(({ text, rationale }, at) => `${at + 1} ${text} — ${rationale}`);
    case "matching":
      return item.pairs.map(({ prompt, answer, rationale }) => `${prompt} → ${answer} — ${rationale}`);
    case "numeric":
      return [
        `= ${item.answer} ${item.unit}`,
        ...item.nearMisses.map(({ value, rationale }) => `✗ ${value} — ${rationale}`),
      ];
    default:
      return assertNever(item);
  }
}
