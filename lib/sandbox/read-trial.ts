import { type DefinitionDiagnostic, type Json, loadJsonata, validate } from "@/lib/asl";
import { failure, type Result, success } from "@/lib/util";
import type { AslSetup } from "./model";
import type { Trial } from "./run-trial";

/** Why a setup can't be run: errors of the definition, or an input that is no JSON. */
export type SetupProblem =
  | { readonly kind: "definition"; readonly diagnostics: readonly DefinitionDiagnostic[] }
  | { readonly kind: "input"; readonly message: string };

/** The setup of a sandbox as something to run. Warnings of the definition don't matter here. */
export async function readTrial({ definition, input, ...rest }: AslSetup): Promise<Result<Trial, SetupProblem>> {
  const jsonata = await loadJsonata();
  const errors = validate(definition, { type: rest.type, jsonata }).filter(({ severity }) => severity === "ERROR");
  if (errors.length > 0) return failure({ kind: "definition", diagnostics: errors });
  const value = parseJson(input);
  if (!value.ok) return failure({ kind: "input", message: value.error });
  const program = parseJson(definition);
  if (!program.ok) throw new Error("a valid definition is JSON");
  return success({ ...rest, definition: program.value, input: value.value });
}

function parseJson(text: string): Result<Json, string> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
