import { groupBy } from "../../fact-index";
import type { Fact, FactId, Item } from "../../model";
import { type Figure, shareOf } from "../figure";

/** A wording with what it is filled with left out, and how many items it has. */
export interface TemplateUse {
  readonly generator: string;
  readonly template: string;
  readonly count: number;
}

/** B5: no wording dominates. */
export function measureTemplates(uses: readonly TemplateUse[], items: number): Figure {
  const [most] = uses;
  const name = most ? `The commonest wording: ${most.template}` : "The commonest wording";
  return shareOf("B5", name, most?.count ?? 0, items, items === 0 ? {} : { most: 0.08 });
}

/** The wordings of a bank, commonest first. */
export function templateUses(items: readonly Item[], facts: ReadonlyMap<FactId, Fact>): readonly TemplateUse[] {
  const groups = groupBy(items, (item) => `${item.generator}\n${templateOf(item, facts)}`);
  return [...groups]
    .map(([key, list]) => {
      const [generator = "", template = ""] = key.split("\n");
      return { generator, template, count: list.length };
    })
    .toSorted((a, b) => b.count - a.count || (a.template < b.template ? -1 : 1));
}

/** The stem with quoted words, code, numbers, the lesson's name and the words of its fact replaced by `…`. */
export function templateOf(item: Item, facts: ReadonlyMap<FactId, Fact>): string {
  const fact = facts.get(item.factIds[0] ?? ("" as FactId));
  const filled = fact ? wordsOfFact(fact).toSorted((a, b) => b.length - a.length) : [];
  const bare = filled.reduce((stem, text) => stem.replaceAll(text, "…"), item.stem);
  return bare
    .replace(/^[^:?]{1,60}: (?=\S)/, "")
    .replace(/“[^”]*”|`[^`]*`|\d[\d,.]*/g, "…")
    .replace(/(?:… ?)+/g, "… ")
    .trim();
}

function wordsOfFact(fact: Fact): readonly string[] {
  return fillers(fact)
    .flatMap((text) => [text, text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())])
    .filter((text) => text.length > 1);
}

function fillers(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "mapping":
      return [fact.subject, fact.value, fact.attribute, fact.subjectKind];
    case "definition":
      return [fact.term, fact.definition];
    case "limit":
      return [fact.subject];
    case "membership":
      return [fact.set];
    case "sequence":
      return [fact.title];
    case "contrast":
      return [fact.attribute, ...fact.sides.map(({ thing }) => thing)];
    case "cloze":
      return [fact.statement];
    case "trap":
      return [fact.claim];
    case "question":
    case "authored":
      return [];
  }
}
