import type { Code, Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, isObject, type Result, success } from "@/lib/util";
import type { AtlasEntry } from "../gateway/atlas";
import { atlasAnswer, causeError } from "../gateway/cause-error";
import { type AnswerExpectation, parseAnswerExpectation } from "../gateway/expectation";
import type { GatewaySetup } from "../gateway/model";
import { readGatewayCase } from "../gateway/read-gateway-case";
import { codesOf, lacks } from "./exercise-parts";
import { readJson } from "./gateway-start";
import { lineOf, problemAt } from "./place";
import { readAtlasFields } from "./read-atlas-fields";
import { idOf, paragraphsOf, sectionOf } from "./section-parts";

/** A file of the atlas, read: the card with its order, and its fence with what it expects, which {@link checkAtlas} tries. */
export interface AtlasFile {
  readonly entry: AtlasEntry;
  readonly order: number;
  readonly note: Note;
  readonly fence: Code;
  readonly expected: AnswerExpectation;
}

/**
 * Reads a card of the error atlas: front matter with title, order and the fields of {@link readAtlasFields}; the cause; an `apigw`
 * fence that causes it; sections `How to fix` and `REST and HTTP`. `file` is its path below the content folder.
 */
export function parseAtlas(text: string, file: string): Result<AtlasFile, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const opening = note.sections[0]?.blocks ?? [];
  const cause = paragraphsOf(opening);
  const [fence, ...more] = codesOf(opening, "apigw");
  const [fix, difference] = ["how to fix", "rest and http"].map((title) => wordsOf(note, title));
  const fields = readAtlasFields(note);
  const found = [
    ...note.diagnostics.filter(({ severity }) => severity === "error"),
    ...(fields.ok ? [] : fields.error),
    ...(cause.length === 0 ? [lacks(note, "a text above its fence")] : []),
    ...(fence === undefined || more.length > 0 ? [lacks(note, "exactly one `apigw` fence")] : []),
    ...(fix ? [] : [lacks(note, "a section `How to fix`")]),
    ...(difference ? [] : [lacks(note, "a section `REST and HTTP`")]),
  ];
  if (!fields.ok || found.length > 0 || fence === undefined || !fix || !difference) return failure(found);
  const { title, order } = note.meta;
  const read = readFence(note, fence, title);
  if (!read.ok) return failure([read.error]);
  const { setup, expected } = read.value;
  const answer = atlasAnswer(causeError(setup, fields.value.requests));
  const entry: AtlasEntry = { id: idOf(file), title, cause, fix, difference, ...fields.value, setup, answer };
  return success({ entry, order: order ?? Number.POSITIVE_INFINITY, note, fence, expected });
}

function wordsOf(note: Note, title: string): string {
  return paragraphsOf(sectionOf(note, title)?.blocks ?? []).join(" ");
}

interface ReadFence {
  readonly setup: GatewaySetup;
  readonly expected: AnswerExpectation;
}

function readFence(note: Note, fence: Code, title: string): Result<ReadFence, Diagnostic> {
  const source = readJson(fence.value);
  const setup = source.ok ? readGatewayCase(source.value, title) : source;
  const expected = source.ok
    ? parseAnswerExpectation((isObject(source.value) ? source.value.expected : undefined) ?? null)
    : source;
  if (setup.ok && expected.ok) return success({ setup: setup.value, expected: expected.value });
  const message = `The fence can not be read: ${setup.ok ? (expected.ok ? "" : expected.error) : setup.error}`;
  return failure(
    problemAt(note, lineOf(note, fence.position), "sandbox-file", message, "Write a case that causes it."),
  );
}
