/** Size of the words in a figure, in px: as small as the interface's own. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 18;

/** Mean advance of the text font at {@link FONT_SIZE}, on the wide side: figures are drawn where no font can be measured. */
const ADVANCE = 7.2;

/** Estimated width of a line of words, in px. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * ADVANCE);
}

/** The box around a label. */
export function boxSize(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const width = Math.max(...lines.map(textWidth));
  return { width: Math.max(48, width + 20), height: lines.length * LINE_HEIGHT + 14 };
}
