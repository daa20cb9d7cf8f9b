import { loadJsonata } from "../../expressions/jsonata/load-jsonata";
import type { Json, JsonObject } from "../../json";
import type { MachineType } from "../../model";
import { jsonataParser } from "../jsonata-ast";
import { printLocation } from "../locator";
import { readDefinition } from "../read-definition";
import { readSource } from "../read-source";
import type { Rule } from "./rule";

const JSONATA = await loadJsonata();

/** What a rule finds in a definition (a text, or JSON without placeholders): `location: message`, one entry per finding. */
export function findingsOf(rule: Rule, definition: Json, type: MachineType = "STANDARD"): readonly string[] {
  return Array.from(
    runRule(rule, definition, type),
    ({ message, at }) => `${at === null ? at : printLocation(at)}: ${message}`,
  );
}

/** What a rule advises. */
export function fixesOf(rule: Rule, definition: Json): readonly (string | null | undefined)[] {
  return Array.from(runRule(rule, definition, "STANDARD"), ({ fix }) => fix);
}

function runRule(rule: Rule, definition: Json, type: MachineType): ReturnType<Rule["check"]> {
  const text = typeof definition === "string" ? definition : JSON.stringify(definition);
  const source = readSource(text, typeof definition === "string");
  if ("code" in source) throw new Error(source.message);
  return rule.check(readDefinition(source, type), {
    type,
    parse: jsonataParser(JSONATA),
  });
}

/** A machine of one state named `S`, which ends. */
export function machineOf(state: JsonObject, fields: JsonObject = {}): JsonObject {
  const ends = ["Choice", "Succeed", "Fail"].includes(String(state.Type)) || "Next" in state || "End" in state;
  return { ...fields, StartAt: "S", States: { S: ends ? state : { ...state, End: true } } };
}

/** A machine with a Map that runs one Pass state for each item. */
export function mapOf(fields: JsonObject, config: JsonObject | null = null): JsonObject {
  const processor = { StartAt: "P", States: { P: { Type: "Pass", End: true } } };
  const ItemProcessor = config === null ? processor : { ProcessorConfig: config, ...processor };
  return machineOf({ Type: "Map", ItemProcessor, ...fields });
}

/** ProcessorConfig of a distributed Map. */
export const DISTRIBUTED = { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" } as const;
