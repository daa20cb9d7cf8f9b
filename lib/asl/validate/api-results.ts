import type { DefinitionDiagnostic } from "./diagnostic";

/** What CreateStateMachine and UpdateStateMachine answer to a definition that they refuse. */
export interface InvalidDefinition {
  readonly code: "InvalidDefinition";
  readonly message: string;
}

/** The error of CreateStateMachine: all errors in one text, in the service's form; null if the definition is accepted. */
export function invalidDefinition(diagnostics: readonly DefinitionDiagnostic[]): InvalidDefinition | null {
  const errors = diagnostics.filter(({ severity }) => severity === "ERROR");
  if (errors.length === 0) return null;
  const parts = errors.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
  return { code: "InvalidDefinition", message: `Invalid State Machine Definition: '${parts.join(", ")}'` };
}

/** A diagnostic as ValidateStateMachineDefinition sends it; `location` is missing where there is none. */
export interface ApiDiagnostic extends Pick<DefinitionDiagnostic, "severity" | "code" | "message"> {
  readonly location?: string;
}

/** The answer of ValidateStateMachineDefinition. */
export interface ValidationResult {
  readonly result: "OK" | "FAIL";
  readonly diagnostics: readonly ApiDiagnostic[];
  readonly truncated: boolean;
}

/**
 * The answer of ValidateStateMachineDefinition (API reference): warnings are in it on demand only, and don't make it fail.
 *
 * @param severity the least severity that is asked for
 */
export function validationResult(
  diagnostics: readonly DefinitionDiagnostic[],
  severity: DefinitionDiagnostic["severity"] = "ERROR",
): ValidationResult {
  const wanted = diagnostics.filter((diagnostic) => severity === "WARNING" || diagnostic.severity === "ERROR");
  return {
    result: diagnostics.some((diagnostic) => diagnostic.severity === "ERROR") ? "FAIL" : "OK",
    diagnostics: wanted.map(({ severity: own, code, message, location }) => ({
      severity: own,
      code,
      message,
      ...(location === null ? {} : { location }),
    })),
    truncated: diagnostics.length >= MAX_DIAGNOSTICS,
  };
}

/** Diagnostics of one answer at most. */
export const MAX_DIAGNOSTICS = 100;
