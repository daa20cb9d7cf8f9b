import type { Table } from "@/lib/notes";
import type { ContrastFact } from "../model";
import { asksFor } from "./row-asks";
import type { Scope } from "./scope";
import { bare } from "./sentences";

const POINT = /^(?:|points?|features?|aspects?|propert(?:y|ies)|attributes?|topics?|criteri(?:on|a)|difference)$/i;
const NO_VALUE = /^(?:|[-–—?]|n\/a)$/i;

/** Are the columns of this table things that are set against each other? */
export function isContrastTable({ header }: Table): boolean {
  return header.length >= 3 && POINT.test(header[0]?.text ?? "-");
}

/** One contrast a row, where all columns have a value and not all the same. */
export function extractContrasts({ block, section, make }: Scope<Table>): readonly ContrastFact[] {
  if (!isContrastTable(block)) return [];
  const [head, ...things] = block.header;
  return block.rows.flatMap((row) => {
    const [attribute, ...values] = row.cells;
    if (!attribute || attribute.text === "" || values.some(({ text }) => NO_VALUE.test(text))) return [];
    if (new Set(values.map(({ text }) => text.toLowerCase())).size < 2) return [];
    const subject = [attribute.marked, ...things.map(({ marked }) => marked)].join("\n");
    const { position } = row;
    const asks = head ? asksFor(block, row, head) : [];
    return {
      kind: "contrast" as const,
      ...make.frame({ kind: "contrast", section, subject, position, directives: block.directives, asks }),
      attribute: bare(attribute.marked),
      sides: values.map((value, index) => ({ thing: bare(things[index]?.marked ?? ""), value: bare(value.marked) })),
    };
  });
}
