import type { Block, List, ListItem, Term } from "@/lib/notes";
import type { MappingFact } from "../model";
import type { Scope } from "./scope";
import { bare, countWords } from "./sentences";

const FEWEST = 2;
const MOST_NAME_WORDS = 6;
const LONGEST_VALUE = 25;

/**
 * Names, in lower case, that stand under several items of a list: `Pricing: …` under `Standard` and again under
 * `Express` is an attribute of both and not a thing of its own.
 */
export function sharedAttributes({ items }: List): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const names = new Set(termsUnder(item).map(({ term }) => term.name.text.toLowerCase()));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name));
}

/** One mapping for each shared attribute under each item: the list is a table written as bullets. */
export function nestedMappings({ block, section, make, group }: Scope<List>): readonly MappingFact[] {
  const shared = sharedAttributes(block);
  return block.items.flatMap((item) => {
    const subject = bare((item.term?.name ?? item.content).marked);
    if (subject === "" || countWords(subject) > MOST_NAME_WORDS) return [];
    return termsUnder(item).flatMap(({ term, item: { content } }) => {
      const [attribute, value] = [bare(term.name.marked), bare(term.definition.marked)];
      const isUsable = shared.has(term.name.text.toLowerCase()) && countWords(value) <= LONGEST_VALUE;
      if (!isUsable) return [];
      const name = `${subject}\n${attribute}`;
      const { directives } = block;
      const { position } = content;
      const frame = make.frame({ kind: "mapping", section, subject: name, position, directives, asks: [] });
      return {
        kind: "mapping" as const,
        ...frame,
        group,
        subjectKind: "",
        subject,
        attribute,
        value,
        reason: null,
        asksSubject: null,
      };
    });
  });
}

function termsUnder({ children }: ListItem): readonly { readonly term: Term; readonly item: ListItem }[] {
  return children.flatMap((child: Block) =>
    child.type === "list"
      ? child.items.flatMap((item) =>
          item.term && !item.card && item.checked === null ? [{ term: item.term, item }] : [],
        )
      : [],
  );
}
