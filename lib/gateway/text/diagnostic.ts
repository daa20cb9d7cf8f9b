import type { Position } from "@/lib/util";

/**
 * Something wrong with a text that a person wrote: an OpenAPI document, a policy, a model, a template, headers. An ERROR keeps the service from taking
 * it, a WARNING does not.
 */
export interface TextDiagnostic {
  readonly severity: "ERROR" | "WARNING";
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence, where something can be said. */
  readonly fix: string | null;
  /** JSON pointer (RFC 6901) to the value; `""` is the whole text, as always where it is no JSON. */
  readonly pointer: string;
  readonly position: Position;
}
