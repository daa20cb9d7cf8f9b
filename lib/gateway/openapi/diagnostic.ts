import type { Position } from "@/lib/util";

/** Something wrong with an OpenAPI document. An ERROR keeps the service from importing it, a WARNING does not. */
export interface ImportDiagnostic {
  readonly severity: "ERROR" | "WARNING";
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence, where something can be said. */
  readonly fix: string | null;
  /** JSON pointer (RFC 6901) to the value; `""` is the whole document. */
  readonly pointer: string;
  readonly position: Position;
}
