import type { List, Paragraph, Rich } from "@/lib/notes";
import type { ContrastFact } from "../model";
import { createLocator, type Lines } from "./locate";
import type { Scope } from "./scope";
import { bare, leansBack, sentencesOf } from "./sentences";

const LONGEST = 240;
const MOST_THING_WORDS = 5;
const AUXILIARY = /^(?:is|are|has|have|can|may|must)$/;
const VERB = /^\p{Ll}{2,}[^su']s$/u;

/** A paragraph whose sentences set two things against each other: `X …, whereas Y …`. */
export function paragraphContrasts(scope: Scope<Paragraph>): readonly ContrastFact[] {
  const { content, card, position } = scope.block;
  return card ? [] : contrastsIn(scope, content, position);
}

/** The same for the items of a list. */
export function itemContrasts(scope: Scope<List>): readonly ContrastFact[] {
  return scope.block.items.flatMap(({ content, card }) => (card ? [] : contrastsIn(scope, content, content.position)));
}

function contrastsIn({ block, section, make }: Scope, content: Rich, whole: Lines): readonly ContrastFact[] {
  const locate = createLocator(content, content.marked, whole);
  return sentencesOf(content.marked).flatMap((sentence) => {
    const contrast = readContrast(sentence.text);
    if (!contrast) return [];
    const subject = [contrast.attribute, ...contrast.sides.map(({ thing }) => thing)].join("\n");
    const { directives } = block;
    const position = locate(sentence);
    const frame = make.frame({ kind: "contrast", section, subject, position, directives, asks: [] });
    return [{ kind: "contrast" as const, ...frame, ...contrast }];
  });
}

/** Both halves must say their part with the same verb: it is the attribute in which the two things differ. */
function readContrast(sentence: string): Pick<ContrastFact, "attribute" | "sides"> | null {
  if (sentence.length > LONGEST) return null;
  const [left, right, ...more] = bare(sentence).split(/, (?:whereas|while) /);
  if (!left || !right || more.length > 0 || leansBack(left) || leansBack(right)) return null;
  const [one, other] = [left.split(" "), right.split(" ")];
  const shared = one.slice(1, MOST_THING_WORDS + 1).filter((word) => other.indexOf(word) > 0);
  const verb = shared.find((word) => AUXILIARY.test(word)) ?? shared.find((word) => VERB.test(word));
  if (!verb) return null;
  const sides = [cutAt(one, verb), cutAt(other, verb)];
  const areThings = sides.every(({ thing, value }) => isThing(thing) && value !== "");
  const [first, second] = sides;
  return areThings && first?.value !== second?.value ? { attribute: verb, sides } : null;
}

function cutAt(words: readonly string[], verb: string): { thing: string; value: string } {
  const index = words.indexOf(verb);
  const thing = words.slice(0, index).join(" ");
  return { thing: thing.replace(/^(?:the|an?) /i, ""), value: words.slice(index + 1).join(" ") };
}

function isThing(text: string): boolean {
  return text !== "" && text.split(" ").length <= MOST_THING_WORDS && !/[,;:]/.test(text);
}
