const BYTE_ORDER_MARK = "\uFEFF";

/** The source without byte order mark and with every line end (`\r\n`, `\r`) as `\n`. */
export function normaliseLineEnds(source: string): string {
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
  return text.replace(/\r\n?/g, "\n");
}

/** The words of a text: zero-width characters gone, all white space (no-break spaces too) one plain space, trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(ZERO_WIDTH, "").replace(/\s+/g, " ").trim();
}

/** Zero-width space, word joiner, byte order mark, soft hyphen. The joiners stay: emoji are made with them. */
export const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/g;
