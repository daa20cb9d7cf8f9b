import * as z from "zod";
import { closestName, type Position } from "@/lib/util";
import type { Finding } from "./finding";
import type { NoteMeta, SourceReference } from "./model";

// Without this zod probes for `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

/** The fields of the front matter as far as they can be used. */
export interface FrontMatterFields extends Omit<NoteMeta, "title"> {
  readonly title: string | null;
  /** A whole item in front matter: the stem of the checkbox list in the text. */
  readonly question: string | null;
}

export const NO_FIELDS: FrontMatterFields = {
  title: null,
  summary: "",
  order: null,
  objectives: [],
  tasks: [],
  sources: [],
  updated: null,
  question: null,
};

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .pipe(z.string().max(2000));
const list = z.union([z.array(words), words.transform((word) => [word])]);
const date = z
  .union([z.date(), z.string(), z.number()])
  .transform((value) => (value instanceof Date ? isoDate(value) : String(value).trim()))
  .pipe(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));
const source = z.union([
  words.transform((text): SourceReference => sourceOf(text)),
  z
    .object({ title: words.optional(), url: z.string().optional(), date: date.optional() })
    .refine((value) => value.title !== undefined || value.url !== undefined)
    .transform(
      (value): SourceReference => ({
        title: value.title ?? value.url ?? "",
        url: value.url ?? null,
        date: value.date ?? null,
      }),
    ),
]);

const sources = z.union([z.array(source), source.transform((one) => [one])]);

type Key = keyof FrontMatterFields;

const EXPECTED: Readonly<Record<Key, string>> = {
  title: "one line of text",
  summary: "one line of text",
  order: "a number",
  objectives: "a list of sentences; quote a sentence that contains a colon",
  tasks: "a list such as `[SAA-C03 2.1]`",
  sources: "a list of entries with `title`, `url` and `date` (`2026-09`)",
  updated: "a date such as `2026-11-22`",
  question: "one line of text; quote it if it contains a colon",
};

/** Validates each field by itself, so that one bad field leaves the others usable. */
export function readFields(
  data: Readonly<Record<string, unknown>>,
  positionOf: (key: string) => Position,
): { readonly fields: FrontMatterFields; readonly problems: readonly Finding[] } {
  const problems: Finding[] = [];

  function read<Schema extends z.ZodType>(key: Key, schema: Schema): z.output<Schema> | null {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined || value === null) return null;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push({
      position: positionOf(key),
      message: `The front matter field \`${key}\` cannot be used.`,
      fix: `Write ${EXPECTED[key]}.`,
    });
    return null;
  }

  const fields: FrontMatterFields = {
    title: read("title", words) || null,
    summary: read("summary", words) ?? "",
    order: read("order", z.number()),
    objectives: read("objectives", list) ?? [],
    tasks: read("tasks", list) ?? [],
    sources: read("sources", sources) ?? [],
    updated: read("updated", date),
    question: read("question", words) || null,
  };
  return { fields, problems: [...problems, ...misspelled(data, positionOf)] };
}

function misspelled(data: Readonly<Record<string, unknown>>, positionOf: (key: string) => Position): Finding[] {
  const known = Object.keys(EXPECTED);
  return Object.keys(data).flatMap((key) => {
    const meant = known.includes(key) ? null : closestName(key, known);
    if (meant === null) return [];
    const message = `There is no front matter field \`${key}\`; did you mean \`${meant}\`?`;
    return [{ position: positionOf(key), message, fix: `Rename the field to \`${meant}\`.` }];
  });
}

/** YAML reads a plain date as midnight UTC. */
function isoDate(value: Date): string {
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
}

function sourceOf(text: string): SourceReference {
  return { title: text, url: /^https?:\/\/\S+$/.test(text) ? text : null, date: null };
}
