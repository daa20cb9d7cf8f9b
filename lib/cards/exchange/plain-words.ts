/**
 * The words of a field of Anki as one line of Markdown. Nothing of it can act: tags go, what is left is escaped, so that
 * no HTML, link, heading or card mark comes out of a field.
 */
export function plainWords(field: string, html: boolean): string {
  return markdownOf(html ? textOf(field) : field.replaceAll("`", ""));
}

/** As {@link plainWords}, for a piece of a line: white space at its ends stays, as one space each. */
export function plainPiece(field: string, html: boolean): string {
  const text = html ? textOf(field) : field;
  const words = plainWords(field, html);
  if (words === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${words}${/\s$/.test(text) ? " " : ""}`;
}

/** A line that Markdown takes for a paragraph, whatever it begins with. */
export function startParagraph(words: string): string {
  return words.replace(/^(\d{1,9}(?=[.)])|)([-+=.)])/, "$1\\$2");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

/** Text of HTML, code in backticks. Linear in the length, and safe because its result is escaped, not trusted. */
function textOf(html: string): string {
  return html
    .replaceAll("`", "")
    .replace(/<(style|script)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .replace(/<\/?code\b[^<>]*>/gi, "`")
    .replace(/<(?:br|hr|\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|pre))\b[^<>]*>/gi, " ")
    .replace(/<\/?[a-z!][^<>]*>/gi, "")
    .replace(/\[sound:[^\][]*\]/gi, " ")
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => characterOf(name) ?? whole);
}

function characterOf(name: string): string | null {
  if (!name.startsWith("#")) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}

/** Marks that would make a card or a cloze of their own, wherever they stand. */
const CARD_MARK = /::|==|\{\{|\}\}/;

function markdownOf(text: string): string {
  const clean = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const parts = clean.split("`");
  // A mark without its partner is no code.
  const whole = parts.length % 2 === 1 ? parts : [clean.replaceAll("`", "")];
  return whole
    .map((part, index) => (index % 2 === 1 ? codeOf(part) : part.split(" ").map(escapeWord).join(" ")))
    .join("");
}

function codeOf(part: string): string {
  const code = part.trim();
  return code === "" ? "" : `\`${code}\``;
}

/** A word with a card mark in it becomes code, where the mark means nothing. */
function escapeWord(word: string): string {
  return CARD_MARK.test(word) ? `\`${word}\`` : word.replace(/[\\*_[\]{}<>#|~&]/g, "\\$&");
}
