import type { Json } from "@/lib/asl";
import type { Note, Table, TableRow } from "@/lib/notes";
import { parseNote } from "@/lib/notes/parse";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { PriceList, ReadyService, ServiceFacts } from "../service-facts";
import { lineOf, problemAt } from "./place";
import { sectionOf } from "./section-parts";

/** Rows of the table of prices, in their order. */
const PRICES = ["perTransition", "perRequest", "perGigabyteSecond"] as const satisfies readonly (keyof PriceList)[];

/** Reads the table of ready-made services and the table of prices. */
export function parseServices(text: string, file: string): Result<ServiceFacts, readonly Diagnostic[]> {
  const note = parseNote(text, file);
  const services = rowsUnder(note, "services").map((row) => readService(note, row));
  const prices = rowsUnder(note, "prices").map(({ cells }) => Number(cells[1]?.text ?? Number.NaN));
  const problems = services.flatMap((service) => (service.ok ? [] : [service.error]));
  if (prices.length !== PRICES.length || prices.some((price) => !(price > 0))) problems.push(priceProblem(note));
  if (problems.length > 0) return failure(problems);
  const [perTransition = 0, perRequest = 0, perGigabyteSecond = 0] = prices;
  return success({
    services: services.flatMap((service) => (service.ok ? [service.value] : [])),
    prices: { perTransition, perRequest, perGigabyteSecond, about: aboutPrices(note) },
  });
}

function readService(note: Note, { cells, position }: TableRow): Result<ReadyService, Diagnostic> {
  const [name, resource, answer, errors] = cells.map((cell) => cell.text);
  try {
    if (!name || !resource || answer === undefined) throw new Error("Name, resource and answer are needed.");
    const names = (errors ?? "").split(",").map((error) => error.trim());
    return success({
      name,
      resource,
      answer: JSON.parse(answer) as Json,
      errors: names.filter((error) => error !== ""),
    });
  } catch (error) {
    const message = `The service "${name ?? ""}" can't be read: ${error instanceof Error ? error.message : String(error)}`;
    const fix = "Write name, part of the Resource, the answer as JSON, and names of errors.";
    return failure(problemAt(note, lineOf(note, position), "sandbox-file", message, fix));
  }
}

function rowsUnder(note: Note, title: string): readonly TableRow[] {
  const tables = (sectionOf(note, title)?.blocks ?? []).filter((block): block is Table => block.type === "table");
  return tables.flatMap(({ rows }) => rows);
}

function aboutPrices(note: Note): string {
  const blocks = sectionOf(note, "prices")?.blocks ?? [];
  return blocks.flatMap((block) => (block.type === "paragraph" ? [block.content.text] : [])).join(" ");
}

function priceProblem(note: Note): Diagnostic {
  const first = { line: 1, column: 1, offset: 0 };
  const fix = "Give a price for each transition, each request and each gigabyte-second, in this order.";
  return problemAt(note, lineOf(note, { start: first, end: first }), "sandbox-file", "The prices can't be read.", fix);
}
