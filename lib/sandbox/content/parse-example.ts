import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { Example } from "../example";
import { readAslFence } from "../read-asl-fence";
import { checkFence } from "./check-fence";
import { readFields } from "./front-matter";
import { lineOf, problemAt } from "./place";
import { idOf, paragraphsOf } from "./section-parts";

/** A file of examples, read: the example with the order in which it is listed, and its fence, which {@link checkExample} runs. */
export interface ExampleFile {
  readonly example: Example;
  readonly order: number;
  readonly note: Note;
  readonly fence: Code;
}

/** Reads an example: front matter with title, summary, order and group; a text; one `asl` fence. `file` is its path below the content folder. */
export function parseExample(text: string, file: string): Result<ExampleFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const { group } = readFields(note.lines);
  const blocks = note.sections.flatMap((section) => section.blocks);
  const fences = blocks.filter((block) => block.type === "code" && block.language === "asl");
  const [fence, ...more] = fences;
  const found = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...(typeof group === "string" ? [] : [lacks(note, "a field `group` in its front matter")]),
    ...(note.meta.summary === "" ? [lacks(note, "a field `summary` in its front matter")] : []),
    ...(fence === undefined ? [lacks(note, "an `asl` fence")] : []),
    ...more.map(({ position }) =>
      problemAt(note, lineOf(note, position), "sandbox-file", "An example has one fence.", "Move this one elsewhere."),
    ),
  ];
  if (found.length > 0 || fence?.type !== "code" || typeof group !== "string") return failure(found);
  const { setup } = readAslFence(fence.info, fence.value, note.meta.title).fence;
  const { title, summary, order } = note.meta;
  const example = { id: idOf(file), title, summary, about: paragraphsOf(blocks), group, setup: { ...setup, title } };
  return success({ example, order: order ?? Number.POSITIVE_INFINITY, note, fence });
}

/** Runs an example and says where it does not do what its fence expects. */
export function checkExample({ note, fence, example }: ExampleFile): Promise<readonly Diagnostic[]> {
  return checkFence(note, fence, example.title);
}

function lacks(note: Note, what: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return problemAt(note, { start, end: start }, "sandbox-file", `The file lacks ${what}.`, "Add it.");
}
