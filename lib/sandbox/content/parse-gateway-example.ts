import { INITIAL_STATE } from "@/lib/gateway";
import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, isObject, type Result, success } from "@/lib/util";
import { checkAnswer } from "../gateway/check-answer";
import { type AnswerExpectation, parseAnswerExpectation } from "../gateway/expectation";
import type { GatewayExample } from "../gateway/gateway-example";
import { backendOf, sendRequest } from "../gateway/send-request";
import { readFields } from "./front-matter";
import { readJson, readStart } from "./gateway-start";
import { lineOf, problemAt } from "./place";
import { idOf, paragraphsOf } from "./section-parts";

/** A file of examples of the API Gateway sandbox, read: the example with the order in which it is listed, and what its request is to give. */
export interface GatewayExampleFile {
  readonly example: GatewayExample;
  readonly order: number;
  readonly note: Note;
  readonly fence: Code;
  readonly expected: AnswerExpectation;
}

/** Reads an example: front matter with title, summary, order and group; a text; one `apigw` fence. `file` is its path below the content folder. */
export function parseGatewayExample(text: string, file: string): Result<GatewayExampleFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const { group } = readFields(note.lines);
  const blocks = note.sections.flatMap((section) => section.blocks);
  const [fence, ...more] = blocks.filter((block): block is Code => block.type === "code" && block.language === "apigw");
  const found = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...(typeof group === "string" ? [] : [lacks(note, "a field `group` in its front matter")]),
    ...(note.meta.summary === "" ? [lacks(note, "a field `summary` in its front matter")] : []),
    ...(fence === undefined ? [lacks(note, "an `apigw` fence")] : []),
    ...more.map((code) => fenceProblem(note, code, "An example has one fence.", "Move this one elsewhere.")),
  ];
  if (found.length > 0 || fence === undefined || typeof group !== "string") return failure(found);
  const { title, summary, order } = note.meta;
  const source = readJson(fence.value);
  const setup = source.ok ? readStart(source.value, title) : source;
  if (!setup.ok || !source.ok) return failure([unreadable(note, fence, setup.ok ? "" : setup.error)]);
  const expected = parseAnswerExpectation((isObject(source.value) ? source.value.expected : null) ?? {});
  if (!expected.ok) return failure([unreadable(note, fence, expected.error)]);
  const example = { id: idOf(file), title, summary, about: paragraphsOf(blocks), group, setup: setup.value };
  return success({ example, order: order ?? Number.POSITIVE_INFINITY, note, fence, expected: expected.value });
}

/** Sends the request of an example and says where the answer is not what its fence expects. */
export function checkGatewayExample({ note, fence, example, expected }: GatewayExampleFile): readonly Diagnostic[] {
  const { setup } = example;
  const backend = backendOf(setup.world.backend);
  const invocation = sendRequest(setup, setup.request, { at: 0, state: INITIAL_STATE, backend });
  return checkAnswer(invocation, expected).map(({ field, expected: wanted, found }) =>
    fenceProblem(
      note,
      fence,
      `The answer has for \`${field}\` ${found}, but ${wanted} is expected.`,
      "Correct the case or what is expected.",
    ),
  );
}

function unreadable(note: Note, fence: Code, what: string): Diagnostic {
  return fenceProblem(
    note,
    fence,
    `The fence can not be read: it ${what}.`,
    "Write the case as the README of the content tells.",
  );
}

function fenceProblem(note: Note, { position }: Code, message: string, fix: string): Diagnostic {
  return problemAt(note, lineOf(note, position), "sandbox-outcome", message, fix);
}

function lacks(note: Note, what: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return problemAt(note, { start, end: start }, "sandbox-file", `The file lacks ${what}.`, "Add it.");
}
