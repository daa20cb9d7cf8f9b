import type { CardId } from "@/lib/cards";
import { MAX_IMPORT_LENGTH, parseAnkiText, parseReviewLog } from "@/lib/cards/exchange";
import { failure, type Result, success } from "@/lib/util";
import { type ImportContext, type ImportPlan, placeOf } from "./import-plan";
import { planAnki } from "./plan-anki";
import { planReviews } from "./plan-reviews";

/** Reads a file that the learner chose and says what it would do. Nothing is changed; a failure is a sentence. */
export async function readImport(file: File, context: ImportContext): Promise<Result<ImportPlan, string>> {
  const text = await textOf(file);
  if (text === null) return failure("The browser could not open this file. Choose it again.");
  if (text.startsWith("PK")) {
    return failure(
      "This is a package or a zip file. In Anki, export “Notes in Plain Text (.txt)” and choose that file.",
    );
  }
  if (/^\s*\{/.test(text) && text.slice(0, 200).includes("cloudrill-backup")) {
    return failure("This is a Cloudrill backup. Use “Restore from file” for it.");
  }
  return /^[^\n]*\breview_rating\b/i.test(text)
    ? readLog(file.name, text, context)
    : readAnki(file.name, text, context);
}

function readLog(name: string, text: string, context: ImportContext): Result<ImportPlan, string> {
  const log = parseReviewLog(text);
  return log.ok ? success(planReviews(name, log.value, context)) : log;
}

function readAnki(name: string, text: string, context: ImportContext): Result<ImportPlan, string> {
  const isOurs = (guid: string): boolean => placeOf(guid as CardId, context) !== null;
  const notes = parseAnkiText(text, isOurs);
  return notes.ok ? success(planAnki(name, notes.value, context)) : notes;
}

/** One character more than allowed is enough to see that a file is too large. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    return await file.slice(0, MAX_IMPORT_LENGTH + 1).text();
  } catch {
    return null;
  }
}
