import type { Note } from "@/lib/notes";
import type { ItemType } from "@/lib/quiz";
import type { Blueprint, BlueprintId, Domain } from "../model";
import { ITEM_TYPES } from "./exam-fields";
import { linePosition, type Problem, problem } from "./problem";
import { findTable, type NamedRow } from "./tables";

/** What a row of the table of forms says. */
export type FormRow = Pick<
  Blueprint,
  "id" | "title" | "summary" | "minutes" | "scored" | "unscored" | "topics" | "domains" | "draw"
> & {
  /** Null: those of the exam. */
  readonly itemTypes: readonly ItemType[] | null;
};

/** Bounds that no exam comes near; beyond them it is a slip. */
const MOST = { scored: 200, unscored: 100, minutes: 600 };

/**
 * Reads the table of forms. `Topics`, `Domains` and `Item types` take `all` or a list with commas (`as in the exam` for
 * types), `First` takes `unseen` or `weakest`. `topics` are those that there are; null: not known, and not checked.
 */
export function readForms(
  note: Note,
  name: string,
  domains: readonly Domain[],
  topics: readonly string[] | null,
): { readonly forms: readonly FormRow[]; readonly problems: readonly Problem[] } {
  const table = findTable(note, ["Form", "Scored", "Unscored", "Minutes"]);
  if (!table || table.rows.length === 0) return { forms: [], problems: [missing(note)] };
  const problems: Problem[] = [];
  const forms = table.rows.map((row) => readForm(row, name, domains, problems));
  forms.forEach(({ id, title, topics: wanted }, index) => {
    const position = table.rows[index]?.position ?? table.position;
    for (const topic of wanted.filter((each) => topics !== null && !topics.includes(each))) {
      const fix = `Write \`all\` or some of ${topics?.join(", ")}.`;
      problems.push(problem(position, "blueprint-topic", `There is no topic "${topic}".`, fix));
    }
    if (forms.findIndex((form) => form.id === id) < index)
      problems.push(
        problem(position, "blueprint-table", `There are two forms named "${title}".`, "Rename one of them."),
      );
  });
  return { forms, problems };
}

function readForm(row: NamedRow, name: string, domains: readonly Domain[], problems: Problem[]): FormRow {
  const title = row.cell("Form");
  if (slug(title) === "") problems.push(problem(row.position, "blueprint-table", "A form has no name.", "Name it."));
  return {
    id: `${name}-${slug(title)}` as BlueprintId,
    title,
    summary: row.cell("About"),
    scored: readCount(row, "Scored", 1, MOST.scored, problems),
    unscored: readCount(row, "Unscored", 0, MOST.unscored, problems),
    minutes: readCount(row, "Minutes", 1, MOST.minutes, problems),
    topics: readList(row, "Topics") ?? [],
    domains: readDomainList(row, domains, problems),
    itemTypes: readTypes(row, problems),
    draw: readDraw(row, problems),
  };
}

function readCount(row: NamedRow, head: keyof typeof COUNTS, least: number, most: number, problems: Problem[]): number {
  const text = row.cell(head);
  const count = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  const message = `"${text}" is not a possible number of ${COUNTS[head]}.`;
  problems.push(problem(row.position, "blueprint-count", message, `Write a whole number from ${least} to ${most}.`));
  return least;
}

const COUNTS = { Scored: "scored items", Unscored: "unscored items", Minutes: "minutes" };

/** Null for all. */
function readList(row: NamedRow, head: string): readonly string[] | null {
  const words = row
    .cell(head)
    .split(",")
    .map((word) => word.trim());
  const named = words.filter((word) => word !== "");
  return named.length === 0 || /^all$/i.test(named.join(",")) ? null : named;
}

/** A list of domains, or of tasks where only those of a domain are meant: `1, 3.4`. */
function readDomainList(row: NamedRow, domains: readonly Domain[], problems: Problem[]): readonly Domain[] {
  const wanted = readList(row, "Domains");
  if (wanted === null) return domains;
  const isKnown = (id: string): boolean =>
    domains.some((domain) => domain.id === id || domain.tasks.some((task) => task.id === id));
  for (const id of wanted.filter((each) => !isKnown(each))) {
    const fix = "Use numbers of the table of domains and tasks, with commas between them.";
    problems.push(problem(row.position, "blueprint-domain", `There is no domain or task "${id}".`, fix));
  }
  return domains.flatMap((domain) => {
    const tasks = domain.tasks.filter(({ id }) => wanted.includes(id) || wanted.includes(domain.id));
    return tasks.length > 0 ? [{ ...domain, tasks }] : [];
  });
}

function readTypes(row: NamedRow, problems: Problem[]): readonly ItemType[] | null {
  if (/^(?:as in the exam)?$/i.test(row.cell("Item types"))) return null;
  const wanted = readList(row, "Item types");
  if (wanted === null) return ITEM_TYPES;
  for (const type of wanted.filter((each) => !ITEM_TYPES.some((known) => known === each))) {
    const fix = `Write \`all\`, \`as in the exam\`, or some of ${ITEM_TYPES.join(", ")}.`;
    problems.push(problem(row.position, "blueprint-type", `There is no item type "${type}".`, fix));
  }
  return ITEM_TYPES.filter((type) => wanted.includes(type));
}

function readDraw(row: NamedRow, problems: Problem[]): Blueprint["draw"] {
  const first = row.cell("First").toLowerCase();
  if (first === "weakest") return "weakest-first";
  if (first !== "" && first !== "unseen") {
    const message = `"${first}" does not say which items come first.`;
    problems.push(problem(row.position, "blueprint-field", message, "Write `unseen` or `weakest`."));
  }
  return "unseen-first";
}

function missing(note: Note): Problem {
  const fix = "Add a table with the columns `Form`, `Scored`, `Unscored` and `Minutes`, and a row for each form.";
  return problem(linePosition(note.lines, 1), "blueprint-table", "There is no table of forms.", fix);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
