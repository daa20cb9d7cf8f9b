import { countOf } from "@/components/ui";
import { exportAnkiText, exportReviewLog } from "@/lib/cards/exchange";
import { cardHistory, type Progress, type ProgressEvent } from "@/lib/progress";
import { assertNever } from "@/lib/util";
import { ankiCards } from "./anki-cards";
import { buildInWorker } from "./apkg/build-in-worker";
import { datedName, download } from "./download";
import { type DataTopic, loadCards } from "./load-cards";

/** What can be taken out, besides a backup. */
export type ExportKind = "apkg" | "text" | "log";

export interface ExportOptions {
  readonly topics: readonly DataTopic[];
  readonly progress: Progress;
  /** All events of the log. */
  readonly readLog: () => Promise<readonly ProgressEvent[]>;
}

/**
 * Makes a file and hands it to the browser's downloads.
 *
 * @returns what happened, in words for the learner
 * @throws Error when a part can't be loaded
 */
export function exportFile(kind: ExportKind, options: ExportOptions): Promise<string> {
  switch (kind) {
    case "apkg":
      return exportPackage(options);
    case "text":
      return exportText(options);
    case "log":
      return exportLog(options);
    default:
      return assertNever(kind);
  }
}

async function exportPackage({ topics, progress, readLog }: ExportOptions): Promise<string> {
  const now = new Date();
  const [cards, log] = await Promise.all([loadCards(topics), readLog()]);
  const listed = ankiCards(cards, progress.cards, topics);
  const inDeck = new Set<string>(cards.map(({ id }) => id));
  const reviews = cardHistory(log, now.getTime()).filter(({ cardId }) => inDeck.has(cardId));
  const moment = { at: now.getTime(), zone: -now.getTimezoneOffset() };
  const bytes = await buildInWorker({ cards: listed, reviews, settings: progress.settings, now: moment });
  const name = datedName(now, "apkg");
  download(bytes, "application/octet-stream", name);
  return `Saved ${name} with ${countOf(cards.length, "card")} and ${countOf(reviews.length, "review")}. Open it with Anki to import it.`;
}

async function exportText({ topics, progress }: ExportOptions): Promise<string> {
  const cards = await loadCards(topics);
  const notes = ankiCards(cards, progress.cards, topics).map(({ note }) => note);
  const name = datedName(new Date(), "txt");
  download(exportAnkiText(notes), "text/plain;charset=utf-8", name);
  return `Saved ${name} with ${countOf(notes.length, "card")}.`;
}

async function exportLog({ readLog }: ExportOptions): Promise<string> {
  const now = new Date();
  const steps = cardHistory(await readLog(), now.getTime());
  const rows = steps.map(({ before, ...step }) => ({ ...step, phase: before?.phase ?? null }));
  const name = datedName(now, "csv");
  download(exportReviewLog(rows), "text/csv;charset=utf-8", name);
  return `Saved ${name} with ${countOf(rows.length, "review")}.`;
}
