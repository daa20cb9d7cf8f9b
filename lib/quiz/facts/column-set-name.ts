import { plural } from "../units";

/** `Supports`, `Needs`: said of one thing; of several the `s` goes. */
const SAYS_OF_ONE =
  /^(accept|allow|answer|block|cache|charge|cost|expire|fail|keep|last|need|offer|overwrite|provide|require|return|run|scale|store|support|survive|take|use|wait|work)s\b/i;
const SAYS_OF_ANY = /^(?:can|cannot|may|must|will|do not)\b/i;
const HAS = /^(?:has|have)\b/i;
const IS = /^(?:is|are)\b/i;
const PLACE = /^(?:in|on|at|by|for|via|per|with|without|inside|outside)\b/i;
const ADJECTIVE = /^(?:not )?[a-z-]+(?:able|ible|less|ous|ful|ed)$/i;

/**
 * Names the things for which a column says yes, so that it fits into "Which of these are …?": `State` and `Can have a
 * Catch` give `states that can have a Catch`, `Service` and `Durable` give `services that are durable`.
 */
export function columnSetName(kind: string, attribute: string): string {
  const things = plural(lowerWords(kind));
  const point = attribute.replace(/\s*\?$/, "");
  const lower = point.charAt(0).toLowerCase() + point.slice(1);
  if (SAYS_OF_ANY.test(point)) return `${things} that ${lower}`;
  if (HAS.test(point)) return `${things} that ${point.replace(HAS, "have")}`;
  if (IS.test(point)) return `${things} that ${point.replace(IS, "are")}`;
  if (SAYS_OF_ONE.test(point)) return `${things} that ${lower.replace(/s\b/, "")}`;
  if (ADJECTIVE.test(point)) return `${things} that are ${lower}`;
  return PLACE.test(point) ? `${things} ${lower}` : `${things} with ${point}`;
}

/** Acronyms and code keep their letters. */
function lowerWords(text: string): string {
  return text.replace(/(?<![`\w.$-])[A-Z][a-z]+(?![`\w.$])/g, (word) => word.toLowerCase());
}
