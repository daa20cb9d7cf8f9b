import type { List, Paragraph } from "@/lib/notes";
import type { DefinitionFact } from "../model";
import type { Lines } from "./locate";
import { fillPlaceholders, placeholdersOf, plainAsks, type Scope } from "./scope";
import { setAround } from "./set-name";

/** A term, what it is, and where the note says so. */
export interface Defined {
  readonly term: string;
  readonly definition: string;
  readonly position: Lines;
}

/** The fact of a definition, with the wordings above its block filled. */
export function definitionFact(
  { block, section, make, group, above, parent }: Scope<List | Paragraph>,
  { term, definition, position }: Defined,
): DefinitionFact {
  const { directives } = block;
  const { asks, asksTerm } = askedSide(plainAsks(directives), term, definition);
  const subject = parent === null ? term : `${parent}\n${term}`;
  const frame = make.frame({ kind: "definition", section, subject, position, directives, asks });
  const set = block.type === "list" ? setAround(above, parent) : null;
  return { kind: "definition", ...frame, group, set, term, definition, asksTerm };
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
