import type { Note } from "@/lib/notes";
import type { Diagnostic } from "@/lib/util";
import type { Blueprint } from "../model";
import { linePosition } from "./problem";

/** Warns of tasks in the front matter of notes that no blueprint of their exam lists: no form can ask for them. */
export function checkTasks(notes: readonly Note[], blueprints: readonly Blueprint[]): readonly Diagnostic[] {
  const known = new Map<string, Set<string>>();
  for (const { taskCodes, domains } of blueprints) {
    const tasks = domains.flatMap((domain) => domain.tasks.map(({ id }) => id));
    for (const code of taskCodes) known.set(code, new Set([...(known.get(code) ?? []), ...tasks]));
  }
  return notes.flatMap((note) =>
    note.meta.tasks.filter((task) => isUnknown(task, known)).map((task) => warn(note, task)),
  );
}

/** Codes of exams that have no blueprint are nobody's business here. */
function isUnknown(name: string, known: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [code = "", number = ""] = name.split(/\s+/);
  const tasks = known.get(code);
  return tasks !== undefined && !tasks.has(number.split(".").slice(0, 2).join("."));
}

function warn({ file, lines }: Note, task: string): Diagnostic {
  const line = lines.findIndex((each) => each.startsWith("tasks:"));
  return {
    ...{ file, position: linePosition(lines, Math.max(1, line + 1)), severity: "warning", rule: "task-unknown" },
    message: `No exam blueprint lists the task \`${task}\`, so no mock exam asks for it.`,
    fix: "Correct its number, or add it to the table of domains and tasks in `exams`.",
  };
}
