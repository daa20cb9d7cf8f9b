/** Far above documents that people write by hand; the service takes 6 MB, but the parser's time is the page's. */
const MOST_CHARACTERS = 400_000;
/** Lines, commas and brackets, which is about what a document has in values. */
const MOST_MARKS = 50_000;

/** Whether the parser would take too long over a text. */
export function isTooLong(text: string): boolean {
  return text.length > MOST_CHARACTERS || countMarks(text) > MOST_MARKS;
}

function countMarks(text: string): number {
  let marks = 0;
  for (const _ of text.matchAll(/[\n,[\]{}]/g)) marks++;
  return marks;
}

/** Levels of a document at most: the YAML parser calls itself for each, and its time grows with their square. */
const MOST_LEVELS = 100;

/** Where a text nests deeper than any document, or null. Brackets within texts count too; written out, they are mostly closed. */
export function tooDeepAt(text: string): number | null {
  return deepBrackets(text) ?? deepIndentation(text);
}

function deepBrackets(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > MOST_LEVELS) return offset;
  }
  return null;
}

const LINE = /^([ ]*)((?:[-?:][ \t]+)*)(?=\S)/gm;

/** Blocks open by indentation, and by each `- ` at the start of a line. */
function deepIndentation(text: string): number | null {
  const open: number[] = [];
  for (const match of text.matchAll(LINE)) {
    const [whole, blanks = "", marks = ""] = match;
    while ((open.at(-1) ?? -1) >= blanks.length) open.pop();
    open.push(blanks.length);
    for (let place = 0; place < marks.length; place += 2) open.push(blanks.length + place + 1);
    if (open.length > MOST_LEVELS) return match.index + whole.length;
  }
  return null;
}
