import type { Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import { causeError } from "../gateway/cause-error";
import { checkAnswer } from "../gateway/check-answer";
import { lacks } from "./exercise-parts";
import type { AtlasFile } from "./parse-atlas";
import { lineOf, problemAt } from "./place";

/** Causes the error of a card and says where the answer is another than its fence expects, or the lesson is not there. */
export function checkAtlas(file: AtlasFile, notes: readonly Note[]): readonly Diagnostic[] {
  const { note, fence, entry, expected } = file;
  const place = lineOf(note, fence.position);
  const told = (message: string, fix: string): Diagnostic => problemAt(note, place, "sandbox-outcome", message, fix);
  const needed = (["status", "answeredBy"] as const).filter((name) => expected[name] === undefined);
  return [
    ...needed.map((name) => told(`The fence does not expect a \`${name}\`.`, "Add what the card must cause.")),
    ...(entry.answer.status < 400 ? [told(`It causes ${entry.answer.status}, no error.`, "Cause an error.")] : []),
    ...checkAnswer(causeError(entry.setup, entry.requests), expected).map(({ field, expected: wanted, found }) =>
      told(`\`${field}\` is ${found}, but ${wanted} is expected.`, "Correct the case or what it expects."),
    ),
    ...(hasHeading(notes, file) ? [] : [lacks(note, "a lesson: `lesson` and `heading` lead nowhere")]),
  ];
}

function hasHeading(notes: readonly Note[], { entry: { lesson } }: AtlasFile): boolean {
  const found = notes.find(({ id }) => id === lesson.note);
  return found?.sections.some(({ id, title }) => id === lesson.anchor && title.text === lesson.title) ?? false;
}
