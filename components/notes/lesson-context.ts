import type { Mention, NoteId, Rich } from "@/lib/notes";
import type { LinkTargets } from "./resolve-link";

/** What blocks need to know of the note they stand in. */
export interface LessonContext {
  readonly file: string;
  readonly targets: LinkTargets;
  /** Where in a lesson; only there fences become sandboxes. */
  readonly place?: { readonly noteId: NoteId; readonly topic: string; readonly heading: string };
  /** Words that lead to the glossary, by the text they stand in. */
  readonly mentions?: ReadonlyMap<Rich, readonly Mention[]>;
}
