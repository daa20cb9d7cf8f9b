import type { Root } from "mdast";
import type { Severity } from "@/lib/util";
import type { Finding } from "../finding";
import type { FrontMatter } from "../front-matter";
import type { Note } from "../model";
import type { SourceText } from "../source-text";

/** What a rule looks at: the note, and what it was made from. */
export interface RuleInput {
  readonly note: Note;
  /** The Markdown tree as it was parsed; nothing in it is repaired yet. */
  readonly root: Root;
  readonly frontMatter: FrontMatter;
  readonly source: SourceText;
}

/** A law that notes follow, and how bad it is to break it. */
export interface Rule {
  /** As in the table of `content/README.md`. */
  readonly name: string;
  readonly severity: Severity;
  readonly check: (input: RuleInput) => Iterable<Finding>;
}
