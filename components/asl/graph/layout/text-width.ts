const NARROW = new Set("iljtfrI.,:;'|!()[] ");
const WIDE = new Set("mwMW@%—");

/**
 * How wide a text of the interface's face is, about: the layout must not need a page to measure on. In pixels at 13 px; it errs on the
 * wide side.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return Math.ceil(width);
}

function characterWidth(character: string): number {
  if (NARROW.has(character)) return 4.4;
  if (WIDE.has(character)) return 11.6;
  if (character > "\u2fff") return 13.5;
  return /[A-Z0-9$=<>≤≥_]/.test(character) ? 8.7 : 7.4;
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const ellipsis = textWidth("…");
  let [kept, taken] = ["", ellipsis];
  for (const character of text) {
    taken += characterWidth(character);
    if (taken > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
