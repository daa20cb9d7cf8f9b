import type { Code, Note } from "@/lib/notes";
import type { Diagnostic, Point, Position } from "@/lib/util";
import type { FenceProblem } from "../read-asl-fence";

export type SandboxRule = "sandbox-definition" | "sandbox-field" | "sandbox-file" | "sandbox-outcome";

/** An error of an author, at its place in a note. */
export function problemAt(
  { file }: Note,
  position: Position,
  rule: SandboxRule,
  message: string,
  fix: string,
): Diagnostic {
  return { file, position, severity: "error", rule, message, fix };
}

/** What is wrong with the fields behind the language of a fence. */
export function fieldProblems(note: Note, code: Code, problems: readonly FenceProblem[]): readonly Diagnostic[] {
  return problems.map((found) =>
    problemAt(
      note,
      placeInInfo(note, code, found),
      "sandbox-field",
      found.message,
      "Mend the info string of the fence; the README of the content lists its fields.",
    ),
  );
}

/** The place of words in the info string of a fence. */
export function placeInInfo({ lines }: Note, { info, position }: Code, { start, end }: FenceProblem): Position {
  const { line } = position.start;
  const before = Math.max(0, (lines[line - 1] ?? "").lastIndexOf(info));
  return { start: pointAt(lines, line, before + start + 1), end: pointAt(lines, line, before + end + 1) };
}

/** The place in a note of words in the code of a fence; lists and quotes indent their fences. */
export function placeInCode({ lines }: Note, { value, position }: Code, { start, end }: Position): Position {
  const code = value.split("\n");
  const place = ({ line, column }: Point): Point => {
    const inNote = position.start.line + line;
    const indented = (lines[inNote - 1]?.length ?? 0) - (code[line - 1]?.length ?? 0);
    return pointAt(lines, inNote, Math.max(0, indented) + column);
  };
  return { start: place(start), end: place(end) };
}

/** The whole line on which something begins. */
export function lineOf({ lines }: Note, { start }: Position): Position {
  return {
    start: pointAt(lines, start.line, 1),
    end: pointAt(lines, start.line, (lines[start.line - 1]?.length ?? 0) + 1),
  };
}

function pointAt(lines: readonly string[], line: number, column: number): Point {
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { line, column, offset: before + column - 1 };
}
