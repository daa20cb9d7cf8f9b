import type { LinkTargets } from "./resolve-link";

/** What blocks need to know of the note they stand in. */
export interface LessonContext {
  readonly file: string;
  readonly targets: LinkTargets;
}
