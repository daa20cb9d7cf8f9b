import type { List, Paragraph, Rich } from "@/lib/notes";
import type { DefinitionFact } from "../model";
import { definitionFact } from "./definition-fact";
import { createLocator, type Lines } from "./locate";
import type { Scope } from "./scope";
import { bare, countWords, sentencesOf } from "./sentences";

const MOST_SENTENCES = 2;
const FEWEST_WORDS = 5;
const MOST_WORDS = 24;
const MOST_SUBJECT_WORDS = 4;

/** A subject of a few words, and a verb that says what the subject is, does in general or is for. */
const SAYS = new RegExp(
  `^([\\p{Lu}\`][^,;:()]{1,38}?) (${[
    "(?:is|are) used (?:to|for)|(?:is|are) an?|acts? as|sits? between",
    "lets? you|allows? you to|allows? for|allows? the|can be used to|can (?:store|manage|handle|verify)",
    "coordinates?|provides?|represents?|handles?|manages?|collects?|connects?|stores?",
  ].join("|")}) (.+)$`,
  "u",
);
const NO_NAME =
  /^(?:It|They|This|That|These|Those|Each|Every|All|Some|Most|Many|Both|One|Two|Any|There|Here|You|We|If|When|Used|Use|In|On|At|To|As|For|By|With|Without|From|Can|Could|May|Must|Should|Will|Only|But|And|Or|What|Which|How|Why)\b/;
const NEGATED = /\b(?:not|never|cannot|no|nor|neither|without)\b|n['’]t\b/i;

/**
 * What a thing is or does, said in a sentence of its own: `IAM Role is used for permissions`. All such sentences of a
 * note are siblings. Sentences with a bold word are left to the clozes.
 */
export function sentenceDefinitions(
  scope: Scope<List | Paragraph>,
  content: Rich,
  whole: Lines,
): readonly DefinitionFact[] {
  const { marked, children } = content;
  if (marked.trim().endsWith(":") || children.some(({ type }) => type === "strong")) return [];
  const sentences = sentencesOf(marked);
  if (sentences.length > MOST_SENTENCES) return [];
  const locate = createLocator(content, marked, whole);
  return sentences.flatMap((sentence) => {
    const said = readSentence(sentence.text);
    if (!said) return [];
    return [definitionFact({ ...scope, group: "sentences" }, { ...said, position: locate(sentence) })];
  });
}

function readSentence(sentence: string): { term: string; definition: string } | null {
  const words = countWords(sentence);
  if (words < FEWEST_WORDS || words > MOST_WORDS || NEGATED.test(sentence) || sentence.endsWith("?")) return null;
  const [, subject = "", verb = "", rest = ""] = SAYS.exec(bare(sentence)) ?? [];
  if (subject === "" || NO_NAME.test(subject) || countWords(subject) > MOST_SUBJECT_WORDS) return null;
  // "A client stores the file" tells of an event; only "A cache is a …" tells what the thing is.
  const indefinite = /^An? /.test(subject) && !/^(?:is|are) /.test(verb);
  return indefinite || !agrees(subject, verb)
    ? null
    : { term: subject.replace(/^(?:The|An?) /, ""), definition: `${verb} ${rest}` };
}

/** "The store provides", "Roles provide": otherwise the word is no verb here, or the subject not the whole one. */
function agrees(subject: string, verb: string): boolean {
  const [first = ""] = verb.split(" ");
  if (/^(?:is|are|can)$/.test(first)) return true;
  const isPlural = /[^sui']s$/.test(subject);
  const isName = subject.split(" ").every((word) => /^[\p{Lu}`]/u.test(word));
  return first.endsWith("s") ? !isPlural || isName : isPlural;
}
