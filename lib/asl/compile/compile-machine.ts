import { failure, type Result, success } from "@/lib/util";
import { type JsonataLibrary, loadJsonata } from "../expressions/jsonata/load-jsonata";
import { isObject, type Json, type JsonObject } from "../json";
import type { Misconception } from "../misconception";
import { Compilation, type Program } from "./compilation";
import { compileProgram } from "./compile-program";
import { Fields } from "./fields";
import type { CompileProblem } from "./problem";
import { languageOf, usesJsonata } from "./query-language";

/** A definition, compiled once and run any number of times. */
export interface StateMachine {
  readonly definition: Json;
  readonly program: Program;
  /** The machine's TimeoutSeconds. */
  readonly timeoutSeconds: number | undefined;
}

export interface CompileOptions {
  /** Wrong ideas that the machine is to follow. */
  readonly misconceptions?: ReadonlySet<Misconception>;
  /** Takes a transition to a state that is not there for an end. */
  readonly openEnded?: boolean;
  /** How deep Map and Parallel states may nest; 100 unless given. */
  readonly maxDepth?: number;
}

/**
 * Compiles a definition. Loads the `jsonata` package if a state needs it. Any JSON value is taken; what can't be run gives problems,
 * never an exception.
 *
 * Follows the States Language specification and the Step Functions developer guide; what both leave open, recordings of the service.
 */
export async function compile(
  definition: Json,
  options: CompileOptions = {},
): Promise<Result<StateMachine, readonly CompileProblem[]>> {
  if (!isObject(definition)) return failure([{ pointer: "", message: "The definition must be a JSON object." }]);
  if (nestsDeeperThan(definition, MAX_JSON_DEPTH))
    return failure([{ pointer: "", message: `The definition nests deeper than ${MAX_JSON_DEPTH} levels.` }]);
  const jsonata = usesJsonata(definition) ? await loadJsonata() : null;
  return compileWith(definition, jsonata, options);
}

function compileWith(
  definition: JsonObject,
  jsonata: JsonataLibrary | null,
  options: CompileOptions,
): Result<StateMachine, readonly CompileProblem[]> {
  const { misconceptions = new Set(), maxDepth = 100, openEnded = false } = options;
  const compilation = new Compilation(jsonata, misconceptions, maxDepth, openEnded);
  const fields = new Fields(definition, "", compilation);
  const timeoutSeconds = fields.number("TimeoutSeconds");
  const program = compileProgram(fields, languageOf(definition, "JSONPath"), 0);
  if (program === undefined || compilation.problems.length > 0) return failure(compilation.problems);
  return success({ definition, program, timeoutSeconds });
}

/** Nested deeper than this no definition of the service's size makes sense, and recursion over it would be at risk. */
const MAX_JSON_DEPTH = 500;

function nestsDeeperThan(value: Json, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => nestsDeeperThan(inner, depth - 1));
}
