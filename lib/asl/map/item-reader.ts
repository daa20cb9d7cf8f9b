import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import { compileNumberField } from "../compile/number-field";
import { compilePayload } from "../compile/payload-field";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Run } from "../run/run";
import { type ReaderConfig, readObjects, type Unreadable } from "./read-objects";

/** Reads the data set of a Distributed Map. */
export type ItemReader = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
) => Promise<readonly Json[] | Unreadable | EvaluationFailure>;

const delimiters: Readonly<Record<string, string>> = {
  COMMA: ",",
  PIPE: "|",
  SEMICOLON: ";",
  SPACE: " ",
  TAB: "\t",
};

/** More items than this are not read (developer guide, "ItemReader"). */
const MOST_ITEMS = 100_000_000;

/** Compiles ItemReader (developer guide, "ItemReader"). The content comes from the world's objects. */
export function compileItemReader(fields: Fields, program: ProgramContext): ItemReader {
  const resource = fields.text("Resource") ?? "";
  const parameters = compilePayload(fields, program, "Parameters", "Arguments");
  const configFields = fields.child("ReaderConfig");
  const config = readConfig(configFields);
  const maxItems =
    configFields === undefined ? undefined : compileNumberField(configFields, program, "MaxItems", "integer");
  return async (run, flow, visit, input) => {
    const where = (await parameters?.(run, flow, visit, input)) ?? null;
    if (isFailure(where)) return where;
    const most = (await maxItems?.(run, flow, visit)) ?? MOST_ITEMS;
    if (isFailure(most)) return most;
    const items = await readObjects(run.world, resource, where, config);
    return "cause" in items ? items : items.slice(0, most === 0 ? MOST_ITEMS : most);
  };
}

function readConfig(fields: Fields | undefined): ReaderConfig {
  return {
    inputType: fields?.text("InputType") ?? "JSON",
    headers: fields?.text("CSVHeaderLocation") === "GIVEN" ? (fields.texts("CSVHeaders") ?? []) : "FIRST_ROW",
    delimiter: delimiters[fields?.text("CSVDelimiter") ?? "COMMA"] ?? ",",
    itemsPointer: fields?.text("ItemsPointer"),
  };
}
