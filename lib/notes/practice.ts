import { hasBoxes } from "./boxes";
import type { Block, Note } from "./model";

/**
 * The note as a lesson shows it: without the questions marked `practice`, which are asked in practice, on cards and in
 * exams. Such a question is its stem and the list of boxes under it.
 */
export function withoutPractice(note: Note): Note {
  return { ...note, sections: note.sections.map((section) => ({ ...section, blocks: shown(section.blocks) })) };
}

function shown(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => !isPractice(block) && !(hasBoxes(block) && isPractice(blocks[index - 1])));
}

function isPractice(block: Block | undefined): boolean {
  return block?.directives.some(({ name }) => name === "practice") ?? false;
}
