import { parseNote } from "../parse";
import type { Rule } from "./rule";

/** What a rule says about a text: `line:column message`, one entry per finding. */
export function findingsOf(rule: Rule, markdown: string): readonly string[] {
  return parseNote(markdown, "topic/note.md")
    .diagnostics.filter((diagnostic) => diagnostic.rule === rule.name)
    .map(({ position, message }) => `${position.start.line}:${position.start.column} ${message}`);
}
