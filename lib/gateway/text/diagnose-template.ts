import { parseTemplate } from "../vtl/parse-template";
import type { TextDiagnostic } from "./diagnostic";
import { positionAt } from "./position";

/** What is wrong with a mapping template. The service takes it all the same, and fails when it is used. */
export function diagnoseTemplate(text: string): readonly TextDiagnostic[] {
  const template = parseTemplate(text);
  if (template.ok) return [];
  const { message, offset } = template.error;
  return [{ severity: "WARNING", message: `${message}.`, fix: null, pointer: "", position: positionAt(text, offset) }];
}
