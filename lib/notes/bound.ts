// The Markdown parser takes time that grows with the square of marks in one paragraph, and memory of the stack that
// grows with nesting. No note needs so many; past these bounds a mark is hidden from the parser, not lost.

/** Marks of quotes and lists at the start of one line. */
const MOST_CONTAINERS = 16;
/** Columns before a list mark; each level of a nested list needs two or more. */
const DEEPEST_INDENT = 64;
/** Inline marks in one paragraph, cell row or list item. */
const MOST_INLINE_MARKS = 1000;
/** Length of a word after which its dots and dashes are hidden: the search for e-mail addresses starts at each of them. */
const LONGEST_WORD = 1000;

const HIDDEN_BASE = 0xf700;
const INLINE_MARK = /[*_[\]~`<&!]/g;
const CONTAINER_MARK = />|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/g;
/** What must stay visible at the start of a line: its list mark or fence. */
const LINE_START = /^[ \t>]*(?:[-+*](?=[ \t])|`{3,}|~{3,})?/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const DELIMITER_ROW = /^\|?[ \t]*:?-[-:| \t]*$/;

/** The text, of the same length, with marks beyond the bounds hidden; {@link restoreHidden} brings them back. */
export function boundMarks(text: string): string {
  const budget = createInlineBudget();
  return text
    .split("\n")
    .map((line) => budget(boundWords(boundContainers(line))))
    .join("\n");
}

/** Brings back the marks that {@link boundMarks} hid. */
export function restoreHidden(text: string): string {
  return text.replace(/[\uF700-\uF77F]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN_BASE));
}

function hide(marks: string): string {
  let hidden = "";
  for (let index = 0; index < marks.length; index++) {
    hidden += String.fromCharCode(HIDDEN_BASE + (marks.charCodeAt(index) & 0x7f));
  }
  return hidden;
}

function boundContainers(line: string): string {
  const prefix = /^(?:[ \t]|>|[-+*](?=[ \t>]|$)|\d{1,9}[.)](?=[ \t>]|$))*/.exec(line)?.[0] ?? "";
  if (prefix.length <= MOST_CONTAINERS) return line;
  let seen = 0;
  const bounded = prefix.replace(CONTAINER_MARK, (mark, offset: number) => {
    seen += 1;
    return seen > MOST_CONTAINERS || offset > DEEPEST_INDENT ? hide(mark) : mark;
  });
  return bounded + line.slice(prefix.length);
}

function boundWords(line: string): string {
  if (line.length <= LONGEST_WORD) return line;
  return line.replace(/\S+/g, (word) => (word.length <= LONGEST_WORD ? word : word.replace(/[-.+_@:]/g, hide)));
}

/** Counts marks line by line; a blank line, a list item or a row of a table starts a new count. */
function createInlineBudget(): (line: string) => string {
  let used = 0;
  let inTable = false;
  return (line) => {
    const content = line.replace(/^[ \t>]+/, "");
    if (content === "") inTable = false;
    else if (DELIMITER_ROW.test(content) && content.includes("|")) inTable = true;
    if (content === "" || inTable || ITEM.test(content)) used = 0;
    const marks = countMarks(content);
    used += marks;
    return used <= MOST_INLINE_MARKS ? line : hideMarks(line, MOST_INLINE_MARKS - (used - marks));
  };
}

function countMarks(content: string): number {
  return content.match(INLINE_MARK)?.length ?? 0;
}

function hideMarks(line: string, allowed: number): string {
  const start = LINE_START.exec(line)?.[0].length ?? 0;
  let left = allowed;
  return line.slice(0, start) + line.slice(start).replace(INLINE_MARK, (mark) => (left-- > 0 ? mark : hide(mark)));
}
