import type { List, Paragraph, Rich, Term } from "@/lib/notes";
import type { Position } from "@/lib/util";
import type { DefinitionFact } from "../model";
import { parseQuantity } from "../quantity";
import { membersIn } from "./inline-members";
import { fillPlaceholders, placeholdersOf, plainAsks, type Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_TERM_WORDS = 8;
const MOST_WORDS = 60;
const LABEL =
  /^(?:notes?|nb|examples?|tips?|summary|recap|exam(?: tips?)?|important|remember|warning|caution|hints?|pros?|cons?|advantages?|disadvantages?|benefits?|use cases?|sources?|see(?: also)?|links?|references?|e\.?g|i\.?e|https?|ps|q|a|question|answer|todo|updated?|date|author|title|tags?|key points?|definition|details?|steps?|best practices?|bad practices?|good practices?)$/i;
/** Times, dates, addresses, enumerations and whole clauses are not terms. */
const NOT_A_TERM = /^\d{1,2}:\d{2}|\d\/\d|^https?:|^www\.|\/\/|,|^[^\p{L}\d`]*$/u;
const CLAUSE = /\s(?:is|are|was|were|has|have|can|cannot|may|must|will|should|does|do|which|that)\s/i;

/** Is this term a thing that has a definition, and not a label in front of a remark? */
export function isDefinition({ name, definition }: Term): boolean {
  const words = countWords(name.text);
  return (
    words > 0 &&
    words <= MOST_TERM_WORDS &&
    !LABEL.test(name.text.trim()) &&
    !NOT_A_TERM.test(name.text) &&
    !CLAUSE.test(name.text) &&
    countWords(definition.text) >= 2 &&
    countWords(definition.text) <= MOST_WORDS
  );
}

/** Definitions in a list; all of one list are siblings. */
export function listDefinitions(scope: Scope<List>): readonly DefinitionFact[] {
  return scope.block.items.flatMap(({ term, card, content, position, checked }) => {
    if (checked !== null || card) return [];
    return term ? definitionOf(scope, term, position) : sentenceDefinition(scope, content, position);
  });
}

/** A paragraph that defines a term. */
export function paragraphDefinition(scope: Scope<Paragraph>): readonly DefinitionFact[] {
  const { term, card, content, position } = scope.block;
  if (term) return definitionOf({ ...scope, group: `${scope.section.id} paragraphs` }, term, position);
  return card ? [] : sentenceDefinition(scope, content, position);
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
  const line = text.trim();
  return countWords(line) <= 6 && !/[.!?:,;]$/.test(line) && !LABEL.test(line) && !CLAUSE.test(line);
}

/** What a thing does or is for, said in one short sentence that is the whole paragraph or item. */
const SAYS =
  /^((?:The )?[\p{Lu}`][^,;:()]{1,38}?) ((?:is|are) used (?:to|for)|(?:is|are) an? |acts? as |lets? you |allows? you |allows? (?:for|the) |can be used to |can (?:store|manage|handle|control|verify) |(?:store|coordinate|provide|control|represent|handle|manage|collect|record|route|connect|run|start|sit|limit|cache)s? )(.+)$/u;
const NO_NAME =
  /^(?:It|They|This|That|These|Those|Each|Every|All|Some|Most|Many|Both|One|Any|There|You|We|If|When|Used|In|For|By|With)\b/;

/** `IAM Role is used for permissions`; all such sentences of a note are siblings. */
export function sentenceDefinition(
  scope: Scope<List | Paragraph>,
  { text, marked }: Rich,
  position: Position,
): readonly DefinitionFact[] {
  const sentences = sentencesOf(marked);
  const [, subject = "", verb = "", rest = ""] = SAYS.exec(bare(marked)) ?? [];
  const fits =
    subject !== "" &&
    sentences.length === 1 &&
    countWords(text) >= 5 &&
    countWords(text) <= 24 &&
    countWords(subject) <= 4;
  if (!fits || NO_NAME.test(subject) || /\b(?:not|never|cannot|no)\b|n't\b/i.test(text)) return [];
  const term = subject.replace(/^The /, "");
  return [
    defined({ ...scope, group: "sentences" }, { term, definition: `${verb}${rest}`.replace(/\s+/g, " "), position }),
  ];
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
