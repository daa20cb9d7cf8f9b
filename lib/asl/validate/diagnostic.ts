import type { Position } from "@/lib/util";

/**
 * Codes of the service, as listed at API_ValidateStateMachineDefinitionDiagnostic; the two for JSONata are not in that list, but
 * are what the service answers.
 */
export type DiagnosticCode =
  | "INVALID_JSON_DESCRIPTION"
  | "SCHEMA_VALIDATION_FAILED"
  | "INVALID_JSONATA_EXPRESSION"
  | "UNSUPPORTED_JSONATA_EXPRESSION"
  | "MISSING_TRANSITION_TARGET"
  | "MISSING_END_STATE"
  | "DUPLICATE_STATE_NAME"
  | "INVALID_STATE_NAME"
  | "DUPLICATE_LABEL_NAME"
  | "INVALID_LABEL_NAME"
  | "TOO_DEEPLY_NESTED"
  | "NO_DOLLAR"
  | "NO_PATH"
  | "PASS_RESULT_IS_STATIC";

/** Something wrong with a definition. An ERROR keeps the service from creating the state machine, a WARNING does not. */
export interface DefinitionDiagnostic {
  readonly severity: "ERROR" | "WARNING";
  readonly code: DiagnosticCode;
  /** In the service's wording where that is known. */
  readonly message: string;
  /** As the service writes it, such as `/States/Check/Choices[0]/Next`; null where it names no place. */
  readonly location: string | null;
  /** JSON pointer (RFC 6901) to the same value; `""` is the whole definition. */
  readonly pointer: string;
  /** The deciding words in the text. */
  readonly position: Position;
  /** What to do about it, in one sentence, where something can be said. */
  readonly fix: string | null;
}
