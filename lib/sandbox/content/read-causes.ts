import type { Block, ListItem } from "@/lib/notes";
import { failure, type Result, success } from "@/lib/util";
import type { DrillCause } from "../gateway/drill";
import { paragraphsOf } from "./section-parts";

const LEAST = 4;
const MOST = 5;

/** Reads the causes of a drill: a checkbox list with one tick, the reason quoted under each. */
export function readCauses(blocks: readonly Block[]): Result<readonly DrillCause[], string> {
  const causes = blocks.flatMap((block) => (block.type === "list" ? block.items.map(readCause) : []));
  if (causes.length < LEAST || causes.length > MOST)
    return failure(`lists ${causes.length} causes, not ${LEAST} or ${MOST}`);
  if (causes.filter(({ right }) => right).length !== 1) return failure("does not tick one cause");
  const bare = causes.find(({ why }) => why === "");
  return bare === undefined ? success(causes) : failure(`gives no reason for "${bare.says}"`);
}

function readCause({ content, checked, children }: ListItem): DrillCause {
  const quotes = children.flatMap((block) => (block.type === "quote" ? block.blocks : []));
  return { says: content.marked, right: checked === true, why: paragraphsOf(quotes).join(" ") };
}
