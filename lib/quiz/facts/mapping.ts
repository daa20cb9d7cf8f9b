import type { Rich, Table, TableRow } from "@/lib/notes";
import type { MappingFact } from "../model";
import { isContrastTable } from "./contrast";
import type { ReasonedTable } from "./reasons";
import { asksFor, asksForSubject, isEmpty } from "./row-asks";
import { plainAsks, type Scope } from "./scope";
import { bare, countWords } from "./sentences";

const LONGEST_VALUE = 25;

/** One mapping a cell: the thing of the row, the attribute of the column, the value. */
export function extractMappings(scope: Scope<Table>, reasonOf: ReasonedTable["reasonOf"]): readonly MappingFact[] {
  const { block } = scope;
  const [head, ...columns] = block.header;
  if (!head || columns.length === 0 || isNumbered(block)) return [];
  if (isContrastTable(block) && plainAsks(block.directives).length === 0) return fromContrastTable(scope);
  return block.rows.flatMap((row) =>
    columns.flatMap((attribute, index) => {
      const [subject] = row.cells;
      const value = row.cells[index + 1];
      if (!subject || !value) return [];
      return mappingOf(scope, { head, row, subject, attribute, value, reason: reasonOf(row) });
    }),
  );
}

/** A table whose first column only counts its rows: the things stand elsewhere. */
export function isNumbered({ header }: Table): boolean {
  return /^(?:#|no\.?|nr\.?|number)$/i.test(header[0]?.text ?? "");
}

interface Cell {
  readonly head: Rich;
  readonly row: TableRow;
  readonly subject: Rich;
  readonly attribute: Rich;
  readonly value: Rich;
  readonly reason: string | null;
}

function mappingOf(scope: Scope<Table>, cell: Cell): readonly MappingFact[] {
  const { head, row, subject, attribute, value, reason } = cell;
  const { block, section, make, group } = scope;
  if (!isValue(value) || isEmpty(subject) || attribute.text === "") return [];
  const content = {
    kind: "mapping" as const,
    group,
    subjectKind: bare(head.marked),
    subject: bare(subject.marked),
    attribute: bare(attribute.marked),
    value: bare(value.marked),
    reason,
  };
  const place = { kind: "mapping" as const, section, position: row.position, directives: block.directives };
  const name = `${content.subject}\n${content.attribute}`;
  const forValue = asksFor(block, row, attribute);
  const forSubject = asksForSubject(block, row, attribute);
  const facts = [
    { ...content, ...make.frame({ ...place, subject: name, asks: forValue }), asksSubject: askedSide(forValue, false) },
  ];
  // A cell that is asked for both ways is two facts to remember.
  if (forSubject.length > 0) {
    const frame = make.frame({ ...place, subject: `${name}\nsubject`, asks: forSubject });
    const asked = { ...content, ...frame, asksSubject: true };
    return forValue.length > 0 ? [...facts, asked] : [asked];
  }
  return facts;
}

function askedSide(asks: readonly string[], side: boolean): boolean | null {
  return asks.length > 0 ? side : null;
}

function isValue(value: Rich): boolean {
  const { text } = value;
  return !isEmpty(value) && countWords(text) <= LONGEST_VALUE && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** In a contrast table the columns are the things and the rows their attributes. */
function fromContrastTable({ block, section, make, group }: Scope<Table>): readonly MappingFact[] {
  const [, ...things] = block.header;
  return block.rows.flatMap((row) => {
    const [attribute] = row.cells;
    if (!attribute || attribute.text === "") return [];
    return things.flatMap((thing, index) => {
      const value = row.cells[index + 1];
      if (!value || !isValue(value)) return [];
      const asks = asksFor(block, row, thing);
      const subject = `${thing.marked}\n${attribute.marked}`;
      const { position } = row;
      const frame = make.frame({ kind: "mapping", section, subject, position, directives: block.directives, asks });
      return {
        kind: "mapping" as const,
        ...frame,
        group: `${group} columns`,
        subjectKind: "",
        subject: bare(thing.marked),
        attribute: bare(attribute.marked),
        value: bare(value.marked),
        reason: null,
        asksSubject: askedSide(asks, false),
      };
    });
  });
}
