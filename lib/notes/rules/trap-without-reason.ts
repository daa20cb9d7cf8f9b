import { blocksOf } from "../visit";
import type { Rule } from "./rule";

/** A trap needs the false claim and, behind it, why it is false. */
export const trapWithoutReason: Rule = {
  name: "trap-without-reason",
  severity: "warning",
  check: ({ note, source }) =>
    Array.from(blocksOf(note))
      .filter((block) => block.type === "callout" && block.kind === "trap")
      .filter((block) => block.type === "callout" && block.blocks.length < (block.title === null ? 2 : 1))
      .map(({ position }) => ({
        position: source.line(position.start.line),
        message: "The trap does not say why its claim is false.",
        fix: "Write the claim as the first paragraph and the truth as a second one, with an empty `>` line between them.",
      })),
};
