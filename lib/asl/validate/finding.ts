import type { DefinitionDiagnostic } from "./diagnostic";
import type { SourceNode, Span } from "./source-node";

/** What a rule has found, before places are worked out. */
export interface Finding extends Pick<DefinitionDiagnostic, "code" | "message"> {
  /** The deciding words. */
  readonly span: Span;
  /** The value that the service names as the place; null where it names none. */
  readonly at: SourceNode | null;
  readonly fix?: string | null;
}
