export { type AnkiNote, type AnkiNoteSource, type AnkiNoteType, ROOT_DECK, toAnkiNote } from "./anki-note";
export { exportAnkiText } from "./anki-tsv";
export { type LineProblem, MAX_IMPORT_LENGTH } from "./csv-rows";
export { type MarkdownNote, type MarkdownNoteOptions, toMarkdownNote } from "./markdown-note";
export { type AnkiTextFile, type ForeignNote, parseAnkiText } from "./parse-anki-text";
export { parseReviewLog, type ReviewEntry, type ReviewLogFile } from "./parse-review-log";
export { exportReviewLog, type LogRow } from "./review-log";
