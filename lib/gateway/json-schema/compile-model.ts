import { type Schema, validate } from "@cfworker/json-schema";
import { failure, type Json, type Result, success } from "@/lib/util";
import { SchemaBuilder } from "./build-schema";
import { InvalidSchema, type Models, type SchemaProblem } from "./resolve";
import { isAffordableCheck } from "./work";

export type { Models, SchemaProblem } from "./resolve";

/** A model against which bodies are held. */
export interface Validator {
  /** What is wrong with a body, the outermost first; empty for one that fits. */
  readonly problems: (body: Json) => readonly string[];
}

/**
 * Compiles a model, JSON Schema of draft 4, which may refer to the other models of its API, also in circles. Fails on what is no schema, on references
 * that lead nowhere and on regular expressions that might never end.
 */
export function compileModel(name: string, models: Models): Result<Validator, SchemaProblem> {
  try {
    const schema = new SchemaBuilder(models).model(name);
    return success({ problems: (body) => problemsOf(schema, body) });
  } catch (problem) {
    if (problem instanceof InvalidSchema) return failure({ message: problem.message, path: problem.path });
    throw problem;
  }
}

function problemsOf(schema: Schema, body: Json): readonly string[] {
  if (!isAffordableCheck(schema, body)) return ["The check takes more work than is allowed."];
  const { errors } = validate(body, schema, "4", {}, true);
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}
