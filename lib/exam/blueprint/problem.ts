import type { Diagnostic, Position } from "@/lib/util";

export type BlueprintRule =
  | "blueprint-count"
  | "blueprint-date"
  | "blueprint-domain"
  | "blueprint-field"
  | "blueprint-table"
  | "blueprint-topic"
  | "blueprint-type"
  | "blueprint-weights";

/** Something wrong with a blueprint; all of it stops the build. */
export interface Problem {
  readonly position: Position;
  readonly rule: BlueprintRule;
  readonly message: string;
  readonly fix: string;
}

export function problem(position: Position, rule: BlueprintRule, message: string, fix: string): Problem {
  return { position, rule, message, fix };
}

export function diagnosticOf(file: string, found: Problem): Diagnostic {
  return { file, severity: "error", ...found };
}

/** The whole of a line, counted from 1. */
export function linePosition(lines: readonly string[], line: number): Position {
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const length = lines[line - 1]?.length ?? 0;
  return {
    start: { line, column: 1, offset },
    end: { line, column: length + 1, offset: offset + length },
  };
}
