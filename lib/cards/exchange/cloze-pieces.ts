/** A piece of a cloze text: what stands there, or what is hidden. */
export interface ClozePiece {
  readonly text: string;
  /** Null: not hidden. */
  readonly hidden: { readonly number: number; readonly hint: string } | null;
}

const MARK = /(\{\{c\d{1,3}::|\}\})/;
const OPEN = /^\{\{c(\d{1,3})::$/;

/** Says whether a field has cloze deletions. */
export function hasCloze(field: string): boolean {
  return /\{\{c\d{1,3}::/.test(field);
}

/** The pieces of `… {{c1::hidden::hint}} …`. A deletion inside another is part of the outer one. Null: one isn't closed. */
export function clozePieces(field: string): readonly ClozePiece[] | null {
  const pieces: ClozePiece[] = [];
  let depth = 0;
  let number = 1;
  let hidden = "";
  for (const part of field.split(MARK)) {
    const open = OPEN.exec(part);
    if (open) {
      if (depth === 0) number = Number(open[1]);
      depth += 1;
    } else if (part === "}}" && depth > 0) {
      depth -= 1;
      if (depth === 0) pieces.push(hiddenPiece(hidden, number));
      if (depth === 0) hidden = "";
    } else if (depth > 0) hidden += part;
    else if (part !== "") pieces.push({ text: part, hidden: null });
  }
  return depth === 0 ? pieces : null;
}

function hiddenPiece(content: string, number: number): ClozePiece {
  const [text = "", ...hint] = content.split("::");
  return { text, hidden: { number, hint: hint.join(" ") } };
}
