import type { List, Paragraph, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { DefinitionFact } from "../model";
import { definitionFact } from "./definition-fact";
import { CLAUSE, isDefinition } from "./is-definition";
import { isLabel } from "./label";
import type { Scope } from "./scope";
import { sentenceDefinitions } from "./sentence-definition";
import { bare, countWords, sentencesOf } from "./sentences";

/** Definitions in a list; all of one list are siblings. */
export function listDefinitions(scope: Scope<List>): readonly DefinitionFact[] {
  return scope.block.items.flatMap(({ term, card, content, checked }) => {
    const { position } = content;
    if (checked !== null || card) return [];
    if (term) return scope.attributes.has(term.name.text.toLowerCase()) ? [] : termDefinition(scope, term, position);
    return scope.block.ordered ? [] : sentenceDefinitions(scope, content, position);
  });
}

/** A paragraph that defines a term. */
export function paragraphDefinitions(scope: Scope<Paragraph>): readonly DefinitionFact[] {
  const { term, card, content, position } = scope.block;
  if (card) return [];
  if (!term) return sentenceDefinitions(scope, content, position);
  if (isProse(term)) return [];
  return termDefinition({ ...scope, group: `${scope.section.id} paragraphs` }, term, position);
}

/** A colon inside running prose names nothing. */
function isProse({ name, definition, separator, emphasised }: Term): boolean {
  const isLong = countWords(name.text) > 3 && sentencesOf(definition.text).length > 1;
  return separator === ":" && !emphasised && isLong;
}

function termDefinition(scope: Scope<List | Paragraph>, term: Term, position: Position): readonly DefinitionFact[] {
  if (!isDefinition(term)) return [];
  return [definitionFact(scope, { term: bare(term.name.marked), definition: bare(term.definition.marked), position })];
}

/** A short line and the one line under it: `Regional` / `– clients in the same Region`. */
export function headedDefinition(scope: Scope<List>): readonly DefinitionFact[] {
  const { above, block, section } = scope;
  const heading = headingLine(scope);
  const [item] = block.items;
  if (heading === null || !item || !above || countWords(item.content.text) < 3) return [];
  const position = { start: above.position.start, end: item.content.position.end };
  const definition = bare(item.content.marked);
  return [definitionFact({ ...scope, group: `${section.id} lines` }, { term: heading, definition, position })];
}

/** The short line over a list of one plain item, which names what the item tells of. */
export function headingLine({ above, block }: Scope<List>): string | null {
  const [item, ...more] = block.items;
  if (!item || more.length > 0 || block.ordered || item.term || item.card || item.checked !== null) return null;
  if (above?.type !== "paragraph" || above.term || above.card || !isShortLine(above.content.text)) return null;
  return bare(above.content.marked);
}

function isShortLine(text: string): boolean {
  const line = text.trim();
  return countWords(line) <= 6 && !/[.!?:,;]$/.test(line) && !isLabel(line) && !CLAUSE.test(line);
}
