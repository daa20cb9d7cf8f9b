import matter from "gray-matter";
import * as z from "zod";
import type { ItemType } from "@/lib/quiz";
import { isDate } from "./dates";
import { linePosition, type Problem, problem } from "./problem";

// Without this zod probes for `new Function`, which a strict content security policy reports.
z.config({ jitless: true });

export const ITEM_TYPES = [
  "multiple-choice",
  "multiple-response",
  "ordering",
  "matching",
  "numeric",
  "cloze",
] as const satisfies readonly ItemType[];

/** What the front matter of an exam says. */
export interface ExamFields {
  readonly exam: string;
  readonly track: string;
  readonly tasks: readonly string[];
  readonly pass: number;
  /** Percent. */
  readonly rawCut: number;
  readonly types: readonly ItemType[];
  /** Percent. */
  readonly multipleResponse: number;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const code = z.string().regex(/^[A-Z]{2,4}-[A-Z]\d{2}$/);

const exam = z.object({
  exam: code,
  track: z.string().min(1).max(80),
  tasks: z.array(code).min(1).max(10),
  pass: z.number().gt(100).lt(1000),
  "raw-cut": z.number().min(5).max(95),
  types: z.array(z.enum(ITEM_TYPES)).min(1),
  "multiple-response": z.number().min(0).max(100),
});

const EXPECTED: Readonly<Record<keyof z.output<typeof exam>, string>> = {
  exam: "the code of the exam, such as `SAA-C03`",
  track: "the certification in a few words",
  tasks: "the codes under which notes name the tasks, such as `[SAA-C03]`",
  pass: "the passing score, between 100 and 1000",
  "raw-cut": "a number of percent from 5 to 95",
  types: `a list of ${ITEM_TYPES.map((type) => `\`${type}\``).join(", ")}`,
  "multiple-response": "a number of percent from 0 to 100",
};

/** Reads the front matter of an exam file, its lines given. Every field that can't be used is a problem at its line. */
export function readExamFields(lines: readonly string[]): {
  readonly fields: ExamFields | null;
  readonly problems: readonly Problem[];
} {
  const dates = { validFrom: readDate(lines, "valid-from"), validUntil: readDate(lines, "valid-until") };
  const result = exam.safeParse(readYaml(lines.join("\n")));
  const problems = [
    ...(result.success ? [] : fieldProblems(result.error, lines)),
    ...dates.validFrom.problems,
    ...dates.validUntil.problems,
  ];
  const [validFrom, validUntil] = [dates.validFrom.value, dates.validUntil.value];
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    const message = "The last day of the exam comes before its first day.";
    problems.push(
      problem(lineOfKey(lines, "valid-until"), "blueprint-date", message, "Swap or correct the two dates."),
    );
  }
  if (!result.success) return { fields: null, problems };
  const { "raw-cut": rawCut, "multiple-response": multipleResponse, ...rest } = result.data;
  return { fields: { ...rest, rawCut, multipleResponse, validFrom, validUntil }, problems };
}

function readYaml(text: string): unknown {
  try {
    return matter(text, { language: "yaml", engines: { javascript: refuseCode } }).data;
  } catch {
    // What is wrong with the YAML is told by the note parser, at its line.
    return {};
  }
}

function refuseCode(): object {
  throw new Error("code in front matter is not run");
}

function fieldProblems(error: z.ZodError, lines: readonly string[]): Problem[] {
  const keys = new Set(error.issues.map(({ path }) => String(path[0])));
  return (Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])
    .filter((key) => keys.has(key))
    .map((key) => {
      const rule = key === "types" ? "blueprint-type" : "blueprint-field";
      const message = `The field \`${key}\` is missing or cannot be used.`;
      return problem(lineOfKey(lines, key), rule, message, `Write ${EXPECTED[key]}.`);
    });
}

/** Read from the line itself: YAML turns 30 February into 2 March without a word. */
function readDate(
  lines: readonly string[],
  key: string,
): { readonly value: string | null; readonly problems: readonly Problem[] } {
  const position = lineOfKey(lines, key);
  const text = /^[\w-]+:[ \t]*["']?([^"'#]*)/.exec(frontMatterLine(lines, key) ?? "")?.[1]?.trim() ?? "";
  if (text === "" || text === "null" || text === "~") return { value: null, problems: [] };
  if (isDate(text)) return { value: text, problems: [] };
  const fix = "Write a day of the calendar such as `2026-11-30`, or leave it empty.";
  return { value: null, problems: [problem(position, "blueprint-date", `\`${key}\` is not a date.`, fix)] };
}

function frontMatterLine(lines: readonly string[], key: string): string | undefined {
  return lines[indexOfKey(lines, key)];
}

function lineOfKey(lines: readonly string[], key: string) {
  return linePosition(lines, Math.max(0, indexOfKey(lines, key)) + 1);
}

function indexOfKey(lines: readonly string[], key: string): number {
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return lines.slice(0, Math.max(0, end)).findIndex((line) => line.startsWith(`${key}:`));
}
