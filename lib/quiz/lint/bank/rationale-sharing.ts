import { groupBy } from "../../fact-index";
import { sentencesOf } from "../../facts/sentences";
import { rightElsewhere } from "../../items/table-words";
import type { Fact, Item, MappingFact } from "../../model";
import { normalOf } from "../../text-profile";
import { type Figure, noneOf } from "../figure";
import { rationalesOf } from "../item/rule";

const MOST_ITEMS = 2;
/** What may stand between a term and its definition. */
const DEFINING = ["", " is", ":"];
/** Where a statement that is too short to teach anything stands in the notes. */
const CITATION = /(?:^|, )as the notes say under .+$/;

/**
 * H7: no sentence of a rationale stands in more than two items, so that each is about its own options. What the author
 * wrote himself is a citation: the truth of a trap is told wherever its claim tempts, a row or a definition wherever it is a wrong
 * option.
 */
export function findSharedRationales(items: readonly Item[], facts: readonly Fact[]): Figure {
  const cited = new Set(facts.flatMap(wordsOfAuthor).flatMap(sentences));
  const uses = items.flatMap((item) =>
    rationalesOf(item)
      .flatMap(sentences)
      .map((text) => text.replace(CITATION, ""))
      .filter((text) => text !== "" && !cited.has(text))
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
    case "mapping":
      return citedRows(fact);
    case "definition":
      return DEFINING.map((link) => `${fact.term}${link} ${fact.definition}.`);
    default:
      return [];
  }
}

/** A row with its reason, cited for its value and for its thing. */
function citedRows({ subject, value, reason }: MappingFact): readonly string[] {
  const cited = [rightElsewhere(value, subject, reason), rightElsewhere(subject, value, reason)];
  return cited.flatMap((text) => text ?? []);
}
