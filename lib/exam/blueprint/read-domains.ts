import type { Note } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { Domain, ExamTask } from "../model";
import { linePosition, type Problem, problem } from "./problem";
import { findTable, type NamedRow } from "./tables";

type Row =
  | { readonly kind: "domain"; readonly domain: Omit<Domain, "tasks">; readonly position: Position }
  | { readonly kind: "task"; readonly task: ExamTask; readonly position: Position };

interface Domains {
  readonly domains: readonly Domain[];
  readonly problems: readonly Problem[];
}

/** Weights may be rounded to a tenth. */
const TOLERANCE = 0.05;

/** Reads the table `No. | Domain or task | Weight`: a whole number is a domain, `2.1` a task of domain 2. */
export function readDomains(note: Note): Domains {
  const table = findTable(note, ["No.", "Domain or task", "Weight"]);
  if (!table) return { domains: [], problems: [missing(note)] };
  const problems: Problem[] = [];
  const rows = table.rows.flatMap((row) => readRow(row, problems));
  const tasks = rows.filter((row) => row.kind === "task");
  const heads = rows.filter((row) => row.kind === "domain");
  const domains = heads.map(({ domain }) => ({
    ...domain,
    tasks: tasks.filter(({ task }) => task.id.split(".")[0] === domain.id).map(({ task }) => task),
  }));
  const childless = heads.filter((_, index) => domains[index]?.tasks.length === 0);
  problems.push(
    ...repeated(rows),
    ...tasks.filter(({ task }) => !domains.some(({ id }) => id === task.id.split(".")[0])).map(orphan),
    ...childless.map(({ domain, position }) => noTasks(domain.id, position)),
    ...wrongSum(domains, table.position),
  );
  return { domains, problems };
}

function readRow(row: NamedRow, problems: Problem[]): Row[] {
  const number = row.cell("No.");
  const title = row.cell("Domain or task");
  const weight = Number(row.cell("Weight").replace(/\s*%$/, "") || Number.NaN);
  const isTask = /^\d{1,3}\.\d{1,3}$/.test(number);
  if (!isTask && !/^\d{1,3}$/.test(number)) {
    const fix = "Write a whole number for a domain, and a number such as `2.1` for a task.";
    problems.push(problem(row.position, "blueprint-domain", `"${number}" is not the number of a domain or task.`, fix));
    return [];
  }
  if (!(weight > 0 && weight <= 100) || title === "") {
    const fix = "Give it a name, and a weight above 0 and up to 100.";
    problems.push(problem(row.position, "blueprint-weights", `Row ${number} lacks a name or a usable weight.`, fix));
    return [];
  }
  const { position } = row;
  if (isTask) return [{ kind: "task", task: { id: number, title, weight }, position }];
  return [{ kind: "domain", domain: { id: number, title, weight }, position }];
}

function missing(note: Note): Problem {
  const message = "There is no table of domains.";
  const fix = "Add a table with the columns `No.`, `Domain or task` and `Weight`.";
  return problem(linePosition(note.lines, 1), "blueprint-table", message, fix);
}

function repeated(rows: readonly Row[]): Problem[] {
  const idOf = (row: Row): string => (row.kind === "task" ? row.task.id : row.domain.id);
  return rows
    .filter((row, index) => rows.findIndex((each) => idOf(each) === idOf(row)) < index)
    .map((row) =>
      problem(row.position, "blueprint-domain", `There are two rows of number ${idOf(row)}.`, "Remove one of them."),
    );
}

function orphan({ task, position }: Extract<Row, { kind: "task" }>): Problem {
  const message = `Task ${task.id} belongs to a domain that the table does not have.`;
  return problem(position, "blueprint-domain", message, "Add a row for the domain, or correct the number.");
}

function noTasks(id: string, position: Position): Problem {
  const message = `Domain ${id} has no tasks, so no item can belong to it.`;
  return problem(position, "blueprint-domain", message, "Add a row for each task that the notes name.");
}

function wrongSum(domains: readonly Domain[], position: Position): Problem[] {
  const sum = domains.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 100) <= TOLERANCE) return [];
  const message = `The weights of the domains add up to ${Number(sum.toFixed(2))}, not to 100.`;
  return [problem(position, "blueprint-weights", message, "Correct the weights of the domains.")];
}
