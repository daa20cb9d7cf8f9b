// The Markdown parser takes time that grows with the square of the marks in one paragraph and of the text behind an
// open bracket, and its tree is walked by recursion. No note needs so many marks or levels; what is beyond these bounds
// is hidden from the parser, not lost.

/** Marks of quotes and lists at the start of one line. */
const MOST_CONTAINERS = 12;
/** Columns before a list mark; each level of a nested list needs two or more. */
const DEEPEST_INDENT = 64;
/** Inline marks in one paragraph, list item or table row. */
const MOST_INLINE_MARKS = 1000;
/** Characters of a paragraph; all marks in a longer one are hidden. */
const LONGEST_PARAGRAPH = 20_000;
/** Characters of a word; the search for e-mail addresses starts anew at each dot and dash of it. */
const LONGEST_WORD = 1000;
/** Lines of `---` or `===` directly under text. */
const MOST_UNDERLINES = 300;

/** Hidden characters move to a part of the private use area. */
const HIDDEN_BASE = 0xf700;
/** The end of a raw HTML element stays visible, or it would swallow what follows. */
const INLINE_MARK = /[*_[\]~`&!]|<(?!\/(?:script|style|pre|textarea)>)/gi;
const CONTAINER_MARK = />|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/g;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const DIVIDER = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const DELIMITER_ROW = /^\|?[ \t]*:?-[-:| \t]*$/;
/** What must stay visible at the start of a line: its list mark, its fence, or the opening of HTML. */
const LINE_START = /^[ \t>]*(?:[-+*](?=[ \t])|`{3,}|~{3,}|<[!/]?)?/;

/** The text, of the same length, with marks beyond the bounds hidden; {@link restoreHidden} brings them back. */
export function boundMarks(text: string): string {
  const lines = text.split("\n").map((line) => boundWords(boundContainers(line)));
  return inlineRuns(boundUnderlines(lines)).flatMap(boundRun).join("\n");
}

/** Brings back the marks that {@link boundMarks} hid. */
export function restoreHidden(text: string): string {
  return text.replace(/[\uF700-\uF77F]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - HIDDEN_BASE));
}

function hide(marks: string): string {
  return marks.replace(/[!-~]/g, (mark) => String.fromCharCode(HIDDEN_BASE + mark.charCodeAt(0)));
}

function boundContainers(line: string): string {
  const prefix = /^(?:[ \t]|>|[-+*](?=[ \t>]|$)|\d{1,9}[.)](?=[ \t>]|$))*/.exec(line)?.[0] ?? "";
  if (prefix.length <= MOST_CONTAINERS || DIVIDER.test(line)) return line;
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

function boundUnderlines(lines: readonly string[]): readonly string[] {
  let seen = 0;
  return lines.map((line, index) => {
    if (!/^[ \t>]*(?:-+|=+)[ \t]*$/.test(line) || (lines[index - 1] ?? "").trim() === "") return line;
    seen += 1;
    return seen > MOST_UNDERLINES ? hide(line) : line;
  });
}

/** Groups lines whose inline marks may belong together: a blank line, an item or a table row begins a new group. */
function inlineRuns(lines: readonly string[]): readonly string[][] {
  const runs: string[][] = [];
  let inTable = false;
  for (const line of lines) {
    const content = line.replace(/^[ \t>]+/, "");
    inTable = content !== "" && (inTable || (content.includes("|") && DELIMITER_ROW.test(content)));
    if (content === "" || inTable || ITEM.test(content) || runs.length === 0) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

function boundRun(run: readonly string[]): readonly string[] {
  const length = run.reduce((sum, line) => sum + line.length, 0);
  if (length <= MOST_INLINE_MARKS) return run;
  let left = length > LONGEST_PARAGRAPH ? 0 : MOST_INLINE_MARKS;
  return run.map((line) => {
    const start = LINE_START.exec(line)?.[0].length ?? 0;
    const rest = line.slice(start).replace(INLINE_MARK, (mark) => (left-- > 0 ? mark : hide(mark)));
    return line.slice(0, start) + rest;
  });
}
