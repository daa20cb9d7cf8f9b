import { headersSize } from "../http/headers";
import { LIMITS } from "../limits";
import type { NameValue } from "../model/payload";
import type { TextDiagnostic } from "./diagnostic";
import { positionAt } from "./position";

/** Characters of a name (RFC 9110, "token"), and what a value may not have. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

const MOST_CHARACTERS = 100_000;

/** Headers of a text with one `Name: value` a line, and what is wrong with it; lines that are wrong are left out. */
export function diagnoseHeaders(text: string): {
  readonly headers: readonly NameValue[];
  readonly diagnostics: readonly TextDiagnostic[];
} {
  const headers: NameValue[] = [];
  const diagnostics: TextDiagnostic[] = [];
  const report = (message: string, offset: number, length: number, severity: TextDiagnostic["severity"] = "ERROR") =>
    diagnostics.push({ severity, message, fix: null, pointer: "", position: positionAt(text, offset, length) });
  if (text.length > MOST_CHARACTERS) {
    report("The headers are longer than any that the service takes.", 0, 1);
    return { headers, diagnostics };
  }
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const problem = lineProblem(line);
    if (line.trim() === "") continue;
    if (problem !== null) report(problem, index, line.length);
    else headers.push([line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
    if (diagnostics.length >= 20) break;
  }
  if (headersSize(headers) > LIMITS.headerBytes)
    report(`The service takes ${LIMITS.headerBytes} bytes of headers in all.`, 0, text.length, "WARNING");
  return { headers, diagnostics };
}

function lineProblem(line: string): string | null {
  const colon = line.indexOf(":");
  if (colon < 0) return "A header is a name, a colon and a value.";
  if (!NAME.test(line.slice(0, colon))) return "This can't be the name of a header.";
  return CONTROL.test(line.slice(colon)) ? "The value has a control character." : null;
}
