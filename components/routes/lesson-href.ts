import type { NoteId } from "@/lib/notes";

/** Topic and lesson parts of a note's address. Folders inside a topic become part of the lesson's name. */
export function lessonParams(id: NoteId): { topic: string; lesson: string } {
  const [first = "", ...rest] = id.split("/");
  return rest.length === 0 ? { topic: "notes", lesson: first } : { topic: first, lesson: rest.join("--") };
}

/** Address of a lesson, or of a heading on it. */
export function lessonHref(id: NoteId, anchor = ""): string {
  const { topic, lesson } = lessonParams(id);
  return `/learn/${topic}/${lesson}/${anchor ? `#${anchor}` : ""}`;
}
