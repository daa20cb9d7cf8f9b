import type { Rich } from "@/lib/notes";

/** Cuts parts out of inline content by offsets in its plain text; inline code keeps its backticks. */
export function createSlicer({ text, marked }: Rich): (start: number, end: number) => string {
  if (!marked.includes("`")) return (start, end) => text.slice(start, end);
  const isCode = codeFlags(marked, text.length);
  return (start, end) => {
    let slice = "";
    for (let index = start; index < end; index++) {
      const opens = isCode[index] === 1 && (index === start || isCode[index - 1] === 0);
      const closes = isCode[index] === 1 && (index === end - 1 || isCode[index + 1] === 0);
      slice += (opens ? "`" : "") + text.charAt(index) + (closes ? "`" : "");
    }
    return slice;
  };
}

/** For each character of the plain text, 1 if it is inline code. Between backticks every second part is. */
function codeFlags(marked: string, length: number): Uint8Array {
  const flags = new Uint8Array(length);
  let start = 0;
  for (const [index, part] of marked.split("`").entries()) {
    if (index % 2 === 1) flags.fill(1, start, start + part.length);
    start += part.length;
  }
  return flags;
}
