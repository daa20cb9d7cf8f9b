/** A place in a text file. Line and column count from 1 (columns in UTF-16 units), offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A span of text; `end` is the place just behind its last character. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

export type Severity = "error" | "warning" | "info";

/** Something an author should know about a file. Diagnostics are returned, never thrown. */
export interface Diagnostic {
  /** Path of the file, relative to the folder that was read, with `/`. */
  readonly file: string;
  readonly position: Position;
  readonly severity: Severity;
  /** Name of the rule in kebab-case; stable, so that it can be looked up in `content/README.md`. */
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly fix: string;
}
