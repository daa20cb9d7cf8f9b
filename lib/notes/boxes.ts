import type { Block } from "./model";

/** Is the block a list with boxes to tick? Under a question it holds the options. */
export function hasBoxes(block: Block | undefined): boolean {
  return block?.type === "list" && block.items.some(({ checked }) => checked !== null);
}
