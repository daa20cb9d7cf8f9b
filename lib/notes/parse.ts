import { checkNote } from "./check-note";
import type { ParseContext } from "./context";
import { collectDefinitions } from "./definitions";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { identify } from "./identify";
import { parseMarkdown } from "./markdown";
import type { Block, Note } from "./model";
import { normaliseLineEnds } from "./normalise";
import { outline } from "./outline";
import { createParagraph } from "./paragraph";
import { readSections } from "./sections";
import { createSourceText } from "./source-text";

export { checkIds } from "./check-ids";
export { checkLinks } from "./check-links";
export { readDiagram } from "./diagram/read-diagram";
export { buildGlossary, sortKey } from "./glossary";
export { findMentions } from "./mentions";
export { readingMinutes } from "./reading-time";
export { renderHtml, renderRich } from "./render";
export { blocksOf, richOf } from "./visit";
export { wordCount } from "./word-count";

/**
 * Parses a note. Any text gives a note: what cannot be used is told in its diagnostics, never thrown. `file` is the
 * path below the folder that is read, with `/`. Positions count in the text with line ends `\n` and without byte
 * order mark: lines and columns are those of the file, offsets those of `lines.join("\n")`.
 */
export function parseNote(source: string, file: string): Note {
  const text = createSourceText(normaliseLineEnds(source));
  const lines = text.text.split("\n");
  const frontMatter = readFrontMatter(text, lines);
  const root = parseMarkdown(withoutFrontMatter(lines, frontMatter.lineCount));
  const context: ParseContext = { source: text, definitions: collectDefinitions(root) };
  const { id, topic, words } = identify(file);
  const titles = { frontMatter: frontMatter.fields.title, fileName: words };
  const { title, sections } = readSections(
    outline(root, context),
    titles,
    questionBlocks(frontMatter, context),
    context,
  );
  const { summary, order, objectives, tasks, sources, updated } = frontMatter.fields;
  const meta = { title, summary, order, objectives, tasks, sources, updated };
  const note: Note = { id, file, topic, meta, sections, lines, diagnostics: [] };
  return { ...note, diagnostics: checkNote({ note, root, frontMatter, source: text }) };
}

/** Front matter becomes blank lines of the same length, so that all positions hold. */
function withoutFrontMatter(lines: readonly string[], lineCount: number): string {
  return lines.map((line, index) => (index < lineCount ? " ".repeat(line.length) : line)).join("\n");
}

function questionBlocks({ fields, questionPosition }: FrontMatter, context: ParseContext): Block[] {
  if (fields.question === null || questionPosition === null) return [];
  const text = { type: "text" as const, value: fields.question };
  return [createParagraph([text], questionPosition, context)];
}
