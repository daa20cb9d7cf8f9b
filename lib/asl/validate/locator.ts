import type { DefinitionDiagnostic } from "./diagnostic";
import type { Finding } from "./finding";
import { LineIndex } from "./line-index";
import { type SourceNode, stepsTo } from "./source-node";

/** Works out the places of findings. */
export class Locator {
  readonly #text: string;
  #lines: LineIndex | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  diagnostic(
    { code, message, span, at, fix = null }: Finding,
    severity: DefinitionDiagnostic["severity"],
  ): DefinitionDiagnostic {
    this.#lines ??= new LineIndex(this.#text);
    return {
      severity,
      code,
      message,
      location: at === null ? null : printLocation(at),
      pointer: at === null ? "" : printPointer(at),
      position: this.#lines.position(span),
      fix,
    };
  }
}

/** As the service writes it: names unescaped, indexes in brackets, `/` for the whole. */
export function printLocation(node: SourceNode): string {
  const printed = stepsTo(node)
    .map((step) => (typeof step === "number" ? `[${step}]` : `/${step}`))
    .join("");
  return printed === "" ? "/" : printed;
}

/** RFC 6901. */
function printPointer(node: SourceNode): string {
  return stepsTo(node)
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
