import { groupBy } from "../../fact-index";
import { sentencesOf } from "../../facts/sentences";
import type { Fact, Item } from "../../model";
import { normalOf } from "../../text-profile";
import { type Figure, noneOf } from "../figure";
import { rationalesOf } from "../item/rule";

const MOST_ITEMS = 2;
const CITATION = /^as the notes say under/;

/**
 * H7: no sentence of a rationale stands in more than two items, so that each is about its own options. What the author
 * wrote himself is a citation: the truth of a trap is told wherever its claim tempts.
 */
export function findSharedRationales(items: readonly Item[], facts: readonly Fact[]): Figure {
  const cited = new Set(facts.flatMap(wordsOfAuthor).flatMap(sentences));
  const uses = items.flatMap((item) =>
    rationalesOf(item)
      .flatMap(sentences)
      .filter((text) => !cited.has(text) && !CITATION.test(text))
      .map((text) => ({ text, itemId: item.id })),
  );
  const offences = [...groupBy(uses, ({ text }) => text)].flatMap(([text, list]) => {
    const ids = [...new Set(list.map(({ itemId }) => itemId))];
    return ids.slice(MOST_ITEMS).map((itemId) => ({ itemId, reason: `${ids.length} items share “${text}”` }));
  });
  return noneOf("H7", "Sentences of rationales that more than two items share", offences);
}

function sentences(text: string): readonly string[] {
  return sentencesOf(text).map((sentence) => normalOf(sentence.text));
}

function wordsOfAuthor(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "trap":
      return [fact.truth];
    case "authored":
      return [fact.explanation ?? "", ...fact.options.map(({ feedback }) => feedback ?? "")];
    case "question":
      return [fact.answer];
    default:
      return [];
  }
}
