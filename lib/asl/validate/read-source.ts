import type { Finding } from "./finding";
import { notJson, parseSource } from "./parse-source";
import { maskPlaceholders } from "./placeholders";
import type { Field, ObjectNode } from "./source-node";

/** Bytes of a definition at most (Step Functions quotas). */
export const DEFINITION_BYTES = 1_048_576;

/** A definition as a tree with positions, and the keys that one object has twice. */
export interface Source {
  readonly root: ObjectNode;
  readonly duplicates: readonly Duplicate[];
}

export interface Duplicate {
  readonly object: ObjectNode;
  /** The later one. */
  readonly field: Field;
}

/** Reads a definition, with `${…}` understood on demand. Never throws: what can't be read is one finding. */
export function readSource(text: string, placeholders: boolean): Source | Finding {
  const everything = { offset: 0, length: text.length };
  if (text.length > DEFINITION_BYTES || new TextEncoder().encode(text).length > DEFINITION_BYTES)
    return notJson("SCHEMA_VALIDATION_FAILED", `Definition must not exceed ${DEFINITION_BYTES} bytes`, everything);
  const read = text.trim() === "" ? null : parseSource(placeholders ? maskPlaceholders(text) : text, placeholders);
  if (read !== null && "code" in read) return read;
  if (read?.root.type !== "object")
    return notJson("SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", everything);
  return { root: read.root, duplicates: read.duplicates };
}
