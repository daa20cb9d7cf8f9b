import { MISCONCEPTIONS } from "@/lib/asl";
import { MISCONCEPTIONS as GATEWAY_MISCONCEPTIONS } from "@/lib/gateway";
import type { Note, Table } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { IdeaWords } from "../misconception-words";
import { lineOf, problemAt } from "./place";

type Reading<Idea extends string> = Result<Readonly<Record<Idea, IdeaWords>>, readonly Diagnostic[]>;

/** Reads the table of wrong ideas about Step Functions: name, what is believed, what is true. Each idea that the engine knows needs its row. */
export function parseMisconceptions(text: string, file: string): Reading<(typeof MISCONCEPTIONS)[number]> {
  return parseIdeas(MISCONCEPTIONS, text, file);
}

/** Reads the table of wrong ideas about API Gateway. */
export function parseGatewayMisconceptions(
  text: string,
  file: string,
): Reading<(typeof GATEWAY_MISCONCEPTIONS)[number]> {
  return parseIdeas(GATEWAY_MISCONCEPTIONS, text, file);
}

function parseIdeas<Idea extends string>(ideas: readonly Idea[], text: string, file: string): Reading<Idea> {
  const note = parseNote(text, file);
  const words = new Map(
    note.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? rowsOf(block) : []))),
  );
  const missing = ideas.filter((name) => !words.has(name));
  const unknown = [...words.keys()].filter((name) => !ideas.some((known) => known === name));
  const found = [
    ...missing.map((name) => problem(note, `The table lacks the idea \`${name}\`.`)),
    ...unknown.map((name) => problem(note, `The engine knows no idea \`${name}\`.`)),
  ];
  if (found.length > 0) return failure(found);
  return success(Object.fromEntries(words) as Readonly<Record<Idea, IdeaWords>>);
}

function rowsOf({ rows }: Table): readonly (readonly [string, IdeaWords])[] {
  return rows.flatMap(({ cells: [name, belief, truth] }) =>
    name && belief && truth ? [[name.text, { belief: belief.marked, truth: truth.marked }] as const] : [],
  );
}

function problem(note: Note, message: string): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  const fix = "Write one row for each idea in the `misconception.ts` of the engine: name, belief, truth.";
  return problemAt(note, lineOf(note, { start: first, end: first }), "sandbox-file", message, fix);
}
