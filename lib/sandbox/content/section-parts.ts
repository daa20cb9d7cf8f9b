import type { Block, Note, Section } from "@/lib/notes";

/** `sandbox/step-functions/examples/saga.md` is called `saga`. */
export function idOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.md$/i, "").toLowerCase();
}

/** The texts of the paragraphs among the blocks, with code in backticks. */
export function paragraphsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === "paragraph" ? [block.content.marked] : []));
}

/** The section of this heading. */
export function sectionOf(note: Note, title: string): Section | undefined {
  return note.sections.find((section) => section.title.text.toLowerCase() === title);
}
