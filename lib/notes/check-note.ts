import type { Diagnostic } from "@/lib/util";
import { ALL_RULES } from "./rules/all-rules";
import type { RuleInput } from "./rules/rule";

/** What all rules say about a note, in the order of the text. */
export function checkNote(input: RuleInput): readonly Diagnostic[] {
  return ALL_RULES.flatMap(({ name, severity, check }) =>
    Array.from(check(input), (finding) => ({ file: input.note.file, severity, rule: name, ...finding })),
  ).sort(
    (left, right) => left.position.start.offset - right.position.start.offset || (left.rule < right.rule ? -1 : 1),
  );
}
