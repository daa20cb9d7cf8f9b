import { slug } from "github-slugger";
import * as z from "zod";
import type { Note } from "@/lib/notes";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { AtlasLesson } from "../gateway/atlas";
import { lacks } from "./exercise-parts";
import { readFields } from "./front-matter";

/** What the front matter of a card tells besides title and order. */
export interface AtlasFields {
  readonly lesson: AtlasLesson;
  readonly requests: number;
  readonly unsure: string | null;
}

const lesson = z.string().regex(/^[a-z-]+\/[a-z-]+$/);
const heading = z.string().min(1);
const requests = z.int().min(1).max(20).default(1);
const unsure = z.string().min(1).nullable().default(null);

/** Reads `lesson` (a note), `heading` (a heading in it), `requests` (1 unless given) and `unsure`. */
export function readAtlasFields(note: Note): Result<AtlasFields, readonly Diagnostic[]> {
  const fields = readFields(note.lines);
  const parts = {
    lesson: lesson.safeParse(fields.lesson),
    heading: heading.safeParse(fields.heading),
    requests: requests.safeParse(fields.requests),
    unsure: unsure.safeParse(fields.unsure),
  };
  const found = [
    ...(parts.lesson.success ? [] : [lacks(note, "a field `lesson` that names a note, such as `api-gateway/caching`")]),
    ...(parts.heading.success ? [] : [lacks(note, "a field `heading` with a heading of the lesson")]),
    ...(parts.requests.success ? [] : [lacks(note, "a field `requests` from 1 to 20")]),
    ...(parts.unsure.success ? [] : [lacks(note, "words in its field `unsure`")]),
  ];
  if (!(parts.lesson.success && parts.heading.success && parts.requests.success && parts.unsure.success))
    return failure(found);
  const title = parts.heading.data;
  return success({
    lesson: { note: parts.lesson.data, anchor: slug(title), title },
    requests: parts.requests.data,
    unsure: parts.unsure.data,
  });
}
