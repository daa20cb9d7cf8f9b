import type { Note } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { Blueprint } from "../model";
import { type ExamFields, readExamFields } from "./exam-fields";
import { diagnosticOf } from "./problem";
import { readDomains } from "./read-domains";
import { type FormRow, readForms } from "./read-forms";

/**
 * Reads a file of `content/exams`: an exam with its domains, and one blueprint for each row of its table of forms. Any
 * text gives blueprints or diagnostics with their places, all of them errors. `file` is the path below the content folder;
 * `topics`, where given, are the ones that forms may name.
 */
export function parseBlueprints(
  text: string,
  file: string,
  topics: readonly string[] | null = null,
): Result<readonly Blueprint[], readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const { fields, problems } = readExamFields(note.lines);
  const domains = readDomains(note);
  const forms = readForms(note, nameOf(file), domains.domains, topics);
  const unreadable = note.diagnostics.filter(({ severity }) => severity === "error");
  const isReadable = unreadable.every(({ rule }) => rule !== "front-matter-invalid");
  const found = [...(isReadable ? problems : []), ...domains.problems, ...forms.problems];
  const diagnostics = [...unreadable, ...found.map((each) => diagnosticOf(file, each))];
  if (fields === null || diagnostics.length > 0) return failure(diagnostics);
  return success(forms.forms.map((form) => blueprint(note, fields, form)));
}

function blueprint(note: Note, fields: ExamFields, { itemTypes, ...form }: FormRow): Blueprint {
  const types = itemTypes ?? fields.types;
  return {
    ...form,
    exam: fields.exam,
    track: fields.track,
    about: note.sections[0]?.blocks.find((block) => block.type === "paragraph")?.content.text ?? "",
    taskCodes: fields.tasks,
    passingScore: fields.pass,
    rawCut: fields.rawCut / 100,
    itemTypes: types,
    multipleResponse: types.includes("multiple-response") ? fields.multipleResponse / 100 : 0,
    validFrom: fields.validFrom,
    validUntil: fields.validUntil,
    sources: note.meta.sources,
  };
}

/** `exams/saa-c03.md` is called `saa-c03`. */
function nameOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.md$/i, "").toLowerCase();
}
