/**
 * Compiles the pattern of StringMatches: `*` stands for any characters, `\*` for a star, `\\` for a backslash (States Language,
 * "Choice state").
 */
export function compileStringMatches(pattern: string): (text: string) => boolean {
  const parts = literalParts(pattern);
  return (text) => matchesParts(parts, text);
}

/** The literal texts between the wildcards. */
function literalParts(pattern: string): readonly string[] {
  const parts = [""];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    const escaped = character === "\\" && (next === "*" || next === "\\");
    if (escaped) index++;
    if (character === "*") parts.push("");
    else parts[parts.length - 1] += escaped ? next : character;
  }
  return parts;
}

/** Takes each part at its first place behind the part before: no backtracking, so no pattern is slow. */
function matchesParts(parts: readonly string[], text: string): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
