import type { Item } from "../../model";
import { bareStem } from "./rule";

const PLACEHOLDER = /\{[^}]*\}|\bundefined\b|\[object |\bNaN\b|<!--|\bTODO\b|\$\{/;
const INSTRUCTION =
  /^(?:.*[.:?!] |In [^,]+, )?(?:[Pp]ut|[Mm]atch|Fill|Choose|Type|[Oo]rder|Arrange|Complete|Select|Name|Give)\b[^.?!]*[.:]$/;
const BLANK = "____";

/** H9: the stem ends in one question or one instruction, without a placeholder or a blank that has no place in it. */
export function checkStemForm(item: Item): string | null {
  const stem = bareStem(item);
  if (PLACEHOLDER.test(stem)) return "the stem holds a placeholder";
  if (item.stem.includes(BLANK) !== (item.type === "cloze")) return "blank and item type do not fit";
  if (/^\p{Ll}+(?: |$)/u.test(item.stem)) return "the stem begins in lower case";
  const questions = stem.match(/\?/g)?.length ?? 0;
  if (questions > 1) return "the stem asks more than one question";
  const instructs = INSTRUCTION.test(stem.replaceAll(BLANK, "…"));
  if (questions === 1) return stem.endsWith("?") || instructs ? null : "the stem goes on after its question";
  return instructs ? null : "the stem neither asks nor instructs";
}
