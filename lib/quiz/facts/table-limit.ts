import type { Rich, Table, TableRow } from "@/lib/notes";
import type { LimitFact } from "../model";
import { parseQuantity } from "../quantity";
import { isContrastTable } from "./contrast";
import { limitFact } from "./limit-fact";
import { isNumbered } from "./mapping";
import { rangeLimits } from "./range-limit";
import type { Scope } from "./scope";
import { bare, countWords } from "./sentences";

const MOST_SUBJECT_WORDS = 8;

/** A head that says no more than that an amount stands below. */
const BARE_AMOUNT = /^(?:values?|limits?|amounts?|figures?|numbers?|quotas?)$/i;

/** Cells that hold one amount or one range: the column says what it is, the row whose. */
export function tableLimits(scope: Scope<Table>): readonly LimitFact[] {
  const { block } = scope;
  if (isContrastTable(block) || isNumbered(block)) return [];
  return block.rows.flatMap((row) => {
    const [subject, ...values] = row.cells;
    if (!subject || subject.text === "" || countWords(subject.text) > MOST_SUBJECT_WORDS) return [];
    return values.flatMap((value, index) => {
      const attribute = block.header[index + 1];
      return attribute && attribute.text !== "" ? cellLimit(scope, { row, subject, attribute, value }) : [];
    });
  });
}

interface Cell {
  readonly row: TableRow;
  readonly subject: Rich;
  readonly attribute: Rich;
  readonly value: Rich;
}

function cellLimit(scope: Scope<Table>, { row, subject, attribute, value }: Cell): readonly LimitFact[] {
  const name = BARE_AMOUNT.test(attribute.text)
    ? bare(subject.marked)
    : `${bare(attribute.marked)}, ${bare(subject.marked)}`;
  const statement = `${name}: ${bare(value.marked)}`;
  const { position } = row;
  const quantity = parseQuantity(value.text);
  if (!quantity) return rangeLimits(scope, { subject: name, text: value.text, statement, position });
  return quantity.unit === "" ? [] : [limitFact(scope, { subject: name, quantity, statement, position })];
}
