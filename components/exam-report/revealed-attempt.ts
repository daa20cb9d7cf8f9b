import type { EntryResult } from "@/lib/exam";
import { type Attempt, emptyResponse, type Grade, type Item, type Mark, type Response } from "@/lib/quiz";
import { chosenIds } from "./entry-letters";

/** What became of an entry, in the shape in which items are shown after they were answered. */
export function revealedAttempt({ entry: { item }, state, outcome, grade }: EntryResult): Attempt {
  return {
    phase: "revealed",
    response: state.response ?? emptyResponse(item),
    firstMiss: null,
    grade: grade.status === "graded" ? grade : blankGrade(item, state.response),
    outcome: outcome === "right" ? "right" : "wrong",
  };
}

/** Marks for what was left open: the keys that were missed, and what had been chosen of them. */
function blankGrade(item: Item, response: Response | null): Grade {
  const chosen = chosenIds(response);
  const options = "options" in item ? item.options : [];
  const marks = options.flatMap(({ id, correct }): [string, Mark][] => {
    if (chosen.includes(id)) return [[id, correct ? "right" : "wrong"]];
    return correct ? [[id, "missed"]] : [];
  });
  return { status: "graded", points: 0, total: 1, marks: Object.fromEntries(marks) };
}
