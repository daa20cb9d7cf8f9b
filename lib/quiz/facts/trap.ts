import type { Block, Callout } from "@/lib/notes";
import type { TrapFact } from "../model";
import type { Scope } from "./scope";

/** A trap with its false claim and the truth; without both there is nothing to ask. */
export function extractTrap({ block, section, make }: Scope<Callout>): readonly TrapFact[] {
  if (block.kind !== "trap") return [];
  const texts = [...(block.title ? [block.title.marked] : []), ...block.blocks.flatMap(textOf)];
  const [claim, ...truth] = texts;
  if (!claim || truth.length === 0) return [];
  const { position, directives } = block;
  const frame = make.frame({ kind: "trap", section, subject: claim, position, directives, asks: [] });
  return [{ kind: "trap", ...frame, claim, truth: truth.join(" ") }];
}

function textOf(block: Block): readonly string[] {
  return block.type === "paragraph" && block.content.text !== "" ? [block.content.marked] : [];
}
