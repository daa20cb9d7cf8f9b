import type { List, Paragraph, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { DefinitionFact } from "../model";
import { parseQuantity } from "../quantity";
import { membersIn } from "./inline-members";
import { fillPlaceholders, placeholdersOf, plainAsks, type Scope } from "./scope";
import { bare, countWords } from "./sentences";

const MOST_TERM_WORDS = 8;
const MOST_WORDS = 60;
const LABEL =
  /^(?:notes?|nb|examples?|tips?|summary|recap|exam(?: tips?)?|important|remember|warning|caution|hints?|pros?|cons?|advantages?|disadvantages?|benefits?|use cases?|sources?|see(?: also)?|links?|references?|e\.?g|i\.?e|https?|ps|q|a|question|answer|todo|updated?|date|author|title|tags?|key points?|definition|details?|steps?)$/i;
const NOT_A_TERM = /^\d{1,2}:\d{2}|^https?:|^www\.|\/\/|^[^\p{L}\d`]*$/u;

/** Is this term a thing that has a definition, and not a label in front of a remark? */
export function isDefinition({ name, definition }: Term): boolean {
  const words = countWords(name.text);
  return (
    words > 0 &&
    words <= MOST_TERM_WORDS &&
    !LABEL.test(name.text.trim()) &&
    !NOT_A_TERM.test(name.text) &&
    countWords(definition.text) >= 2 &&
    countWords(definition.text) <= MOST_WORDS
  );
}

/** Definitions in a list; all of one list are siblings. */
export function listDefinitions(scope: Scope<List>): readonly DefinitionFact[] {
  return scope.block.items.flatMap(({ term, position, checked }) =>
    term && checked === null ? definitionOf(scope, term, position) : [],
  );
}

/** A paragraph that defines a term. */
export function paragraphDefinition(scope: Scope<Paragraph>): readonly DefinitionFact[] {
  const { term, position } = scope.block;
  return term ? definitionOf({ ...scope, group: `${scope.section.id} paragraphs` }, term, position) : [];
}

function definitionOf(scope: Scope<List | Paragraph>, term: Term, position: Position): readonly DefinitionFact[] {
  const { name, definition } = term;
  // A bare amount is a limit, a bare enumeration a set.
  if (!isDefinition(term) || parseQuantity(definition.text) || membersIn(definition.text)) return [];
  return [defined(scope, { term: bare(name.marked), definition: bare(definition.marked), position })];
}

/** A short line and the one line under it: `Regional` / `– clients in the same Region`. */
export function headedDefinition(scope: Scope<List>): readonly DefinitionFact[] {
  const { above, block, section } = scope;
  const [item, ...more] = block.items;
  if (!item || more.length > 0 || block.ordered || item.term || item.card || item.checked !== null) return [];
  if (above?.type !== "paragraph" || above.term || above.card || !isShortLine(above.content.text)) return [];
  if (countWords(item.content.text) < 3) return [];
  const position = { start: above.position.start, end: item.position.end };
  return [
    defined(
      { ...scope, group: `${section.id} lines` },
      { term: bare(above.content.marked), definition: bare(item.content.marked), position },
    ),
  ];
}

/** A line that names something and says nothing of it yet. */
export function isShortLine(text: string): boolean {
  return countWords(text) <= 6 && !/[.!?:,;]$/.test(text.trim()) && !LABEL.test(text.trim());
}

interface Defined {
  readonly term: string;
  readonly definition: string;
  readonly position: Position;
}

function defined(scope: Scope<List | Paragraph>, { term, definition, position }: Defined): DefinitionFact {
  const { block, section, make, group, parent } = scope;
  const { asks, asksTerm } = askedSide(
    block.directives.length > 0 ? plainAsks(block.directives) : [],
    term,
    definition,
  );
  const subject = parent === null ? term : `${parent}\n${term}`;
  return {
    kind: "definition",
    ...make.frame({ kind: "definition", section, subject, position, directives: block.directives, asks }),
    group,
    term,
    definition,
    asksTerm,
  };
}

/** The author's wordings of the direction that comes first: `{definition}` asks for the term, `{term}` for the definition. */
function askedSide(templates: readonly string[], term: string, definition: string) {
  const filled = templates.flatMap((template) => {
    const names = placeholdersOf(template);
    const text = fillPlaceholders(template, (name) =>
      name === "term" ? term : name === "definition" ? definition : undefined,
    );
    return text === null || names.length === 0 ? [] : [{ text, forTerm: names.includes("definition") }];
  });
  const asksTerm = filled[0]?.forTerm ?? null;
  return { asksTerm, asks: filled.filter(({ forTerm }) => forTerm === asksTerm).map(({ text }) => text) };
}
