import { hasBoxes } from "./boxes";
import type { GlossaryEntry } from "./glossary";
import type { Block, Note, Rich } from "./model";
import { blocksIn } from "./visit";

/** Words of a text that name a term of the glossary. */
export interface Mention {
  /** As they stand in the text. */
  readonly words: string;
  readonly code: boolean;
  /** Id of the entry. */
  readonly term: string;
}

/**
 * The first mention of each term in the running text of a note, if another note of its topic defines it. Only names
 * that mean one thing wherever they stand are looked for: several words, or a compound in code such as `ResultPath`.
 */
export function findMentions(note: Note, glossary: readonly GlossaryEntry[]): ReadonlyMap<Rich, readonly Mention[]> {
  const open = new Map(
    glossary.filter((entry) => isFor(note, entry)).map(({ id, name }) => [name.text.toLowerCase(), id]),
  );
  const phrases = createPattern(
    glossary.filter(({ id, name }) => !isCode(name) && open.get(name.text.toLowerCase()) === id),
  );
  const mentions = new Map<Rich, Mention[]>();
  for (const rich of runningText(note)) {
    for (const { words, key, code } of candidatesIn(rich, phrases)) {
      const term = open.get(key);
      if (term === undefined) continue;
      open.delete(key);
      mentions.set(rich, [...(mentions.get(rich) ?? []), { words, code, term }]);
    }
  }
  return mentions;
}

function isFor(note: Note, { name, meanings }: GlossaryEntry): boolean {
  return (
    isDistinctive(name) &&
    meanings.some(({ topic }) => topic === note.topic) &&
    meanings.every(({ noteId }) => noteId !== note.id)
  );
}

function isDistinctive(name: Rich): boolean {
  return isCode(name) ? /[a-z\d][A-Z]|[._$@]/.test(name.text) : name.text.includes(" ");
}

function isCode({ marked }: Rich): boolean {
  return marked.startsWith("`") && marked.endsWith("`");
}

/** Finds all phrases at once, the longer before the shorter, in the singular or the plural. */
function createPattern(entries: readonly GlossaryEntry[]): RegExp | null {
  const names = entries.map(({ name }) => name.text).sort((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join("|")})s?(?![\\p{L}\\p{N}-])`, "giu");
}

/** Words in the text itself or in code; not those that are already a link, bold or blanked. */
function candidatesIn({ children }: Rich, phrases: RegExp | null) {
  return children.flatMap((child) => {
    if (child.type === "inlineCode") return { words: child.value, key: child.value.toLowerCase(), code: true };
    if (child.type !== "text" || phrases === null) return [];
    return [...child.value.matchAll(phrases)].map(([words, name = ""]) => ({
      words,
      key: name.toLowerCase(),
      code: false,
    }));
  });
}

/** Paragraphs and list items, without the questions that are asked in their place. */
function runningText(note: Note): readonly Rich[] {
  return note.sections.flatMap((section) => {
    const blocks = blocksIn(section);
    return blocks.flatMap((block, index) => (hasBoxes(blocks[index + 1]) ? [] : textOf(block)));
  });
}

function textOf(block: Block): readonly Rich[] {
  if (block.type === "paragraph") return block.card === null ? [block.content] : [];
  if (block.type !== "list" || hasBoxes(block)) return [];
  return block.items.flatMap(({ card, content }) => (card === null ? [content] : []));
}
