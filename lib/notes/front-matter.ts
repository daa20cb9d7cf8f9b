import matter from "gray-matter";
import type { Position } from "@/lib/util";
import type { Finding } from "./finding";
import { type FrontMatterFields, NO_FIELDS, readFields } from "./front-matter-fields";
import type { SourceText } from "./source-text";

/** Front matter of more lines than this is a divider far above another one. */
const MOST_LINES = 400;

/** What stands between the `---` lines at the top of a note. */
export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** Lines it takes up, fences included; 0 without front matter. */
  readonly lineCount: number;
  /** Why it cannot be read at all. */
  readonly invalid: Finding | null;
  /** Fields with a value that cannot be used; they count as missing. */
  readonly fieldProblems: readonly Finding[];
  /** Where the `question` field stands. */
  readonly questionPosition: Position | null;
}

const NONE: FrontMatter = {
  fields: NO_FIELDS,
  lineCount: 0,
  invalid: null,
  fieldProblems: [],
  questionPosition: null,
};

/** Reads YAML front matter. A `---` on line 1 that opens nothing like it is an ordinary divider. */
export function readFrontMatter(source: SourceText, lines: readonly string[]): FrontMatter {
  const language = /^---[ \t]*([\w+-]*)[ \t]*$/.exec(lines[0] ?? "")?.[1];
  if (language === undefined) return NONE;
  const close = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (close === -1) return NONE;
  const inner = lines.slice(1, close);
  if (language !== "" && !/^ya?ml$/i.test(language)) return invalid(close + 1, source.line(1), ONLY_YAML);
  return readYaml(inner, source);
}

const ONLY_YAML = "Front matter in another language than YAML is not read.";

function readYaml(inner: readonly string[], source: SourceText): FrontMatter {
  const lineCount = inner.length + 2;
  const parsed = parseYaml(inner.join("\n"));
  if (parsed.ok && isMapping(parsed.data)) {
    const positionOf = (key: string): Position => source.line(lineOfKey(inner, key));
    const { fields, problems } = readFields(parsed.data, positionOf);
    const questionPosition = fields.question === null ? null : positionOf("question");
    return { fields, lineCount, invalid: null, fieldProblems: problems, questionPosition };
  }
  if (inner.every((line) => line.trim() === "")) return { ...NONE, lineCount };
  if (!looksLikeFields(inner)) return NONE;
  const line = parsed.ok ? 1 : Math.min(parsed.line, lineCount);
  return invalid(
    lineCount,
    source.line(line),
    parsed.ok ? "The front matter is not a list of fields." : parsed.message,
  );
}

function invalid(lineCount: number, position: Position, message: string): FrontMatter {
  const fix = "Write `name: value` lines in YAML between two `---` lines, and quote values that contain a colon.";
  return { ...NONE, lineCount, invalid: { position, message, fix } };
}

type Yaml =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly message: string; readonly line: number };

function parseYaml(yaml: string): Yaml {
  try {
    const options = { language: "yaml", engines: { javascript: refuseCode } };
    return { ok: true, data: matter(`---\n${yaml}\n---\n`, options).data };
  } catch (error) {
    return { ok: false, message: `The front matter is not valid YAML: ${reasonOf(error)}.`, line: lineOf(error) };
  }
}

function refuseCode(): object {
  throw new Error("code in front matter is not run");
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data) && Object.keys(data).length > 0;
}

/** The first line with words decides: prose between two dividers does not begin with a field. */
function looksLikeFields(inner: readonly string[]): boolean {
  const first = inner.find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first !== undefined && /^(?:[A-Za-z_][\w-]*[ \t]*:(?:\s|$)|[{["'])/.test(first);
}

function lineOfKey(inner: readonly string[], key: string): number {
  const index = inner.findIndex((line) => line.replace(/^["']/, "").startsWith(key));
  return index === -1 ? 1 : index + 2;
}

function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "reason" in error && typeof error.reason === "string") {
    return error.reason;
  }
  return error instanceof RangeError ? "it is nested too deeply" : "it cannot be read";
}

/** The line of the file, from the mark that the YAML parser sets (counted from 0 behind the opening fence). */
function lineOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("mark" in error)) return 1;
  const { mark } = error;
  if (typeof mark !== "object" || mark === null || !("line" in mark) || typeof mark.line !== "number") return 1;
  return mark.line + 2;
}
