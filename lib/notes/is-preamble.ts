import type { Section } from "./model";

/** Says whether a section is the text before the first heading: its title stands nowhere in the note. */
export function isPreamble({ title }: Section): boolean {
  return title.position.start.offset === title.position.end.offset;
}
