import { invalidDefinition, type Json, loadJsonata, validate, validationResult } from "@/lib/asl";
import type { ValidationCase } from "./case";

/** What the API answers to the definition of a case; the message of CreateStateMachine is taken apart as in the cases. */
export async function validateDefinition(aCase: ValidationCase): Promise<unknown> {
  const { definition, definitionIsText, operation, type } = aCase;
  const source = definitionIsText ? String(definition) : (definition as Json);
  const diagnostics = validate(source, { type, jsonata: await loadJsonata() });
  const { truncated: _truncated, ...result } = validationResult(diagnostics);
  if (operation === "ValidateStateMachineDefinition") return result;
  const parts = result.diagnostics.map(({ severity: _severity, message, ...part }) => ({
    ...part,
    message: message.trim(),
  }));
  return { ...invalidDefinition(diagnostics), diagnostics: parts };
}
