import type { Diagnostic, Result } from "@/lib/util";
import type { Blueprint } from "../model";

/** What a file of `content/exams` gives: one blueprint for each row of its table of forms. */
export function parseBlueprints(_text: string, _file: string): Result<readonly Blueprint[], readonly Diagnostic[]> {
  throw new Error("not built yet");
}
