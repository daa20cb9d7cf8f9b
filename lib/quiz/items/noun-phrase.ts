import type { Fact } from "../model";
import { withArticle } from "./article";
import type { WriterContext } from "./context";
import { isPlural, lowerFirst } from "./wording";

/** Nouns that are not counted, by their endings. */
export const MASS =
  /(?:(?:authoriza|authentica|encryp|valida|orchestra|automa|replica|federa)tion|compression|management|(?<!mapp|sett)ing|ity|(?<!inst)ance|ence|(?<!poli)cy|ness|data|access|delivery|polling|control|traffic|logic|code)$/;

/**
 * The name of a thing as it stands inside a sentence: `a routing rule`, `the method request`, `throttling`. A common noun is told
 * from a name by its small last word, or by the note, which writes it in small letters somewhere.
 */
export function nounPhrase(name: string, { source }: Fact, { namesIn, textOf }: WriterContext): string {
  const small = lowerFirst(name, namesIn(source.noteId));
  if (!/^(?:`[^`]+`|[\w-]+)(?: [\w-]+)*$/.test(small)) return name;
  if (isPlural(small)) return / [a-z]+$/.test(small) ? small : name;
  if (/^[a-z].* ID$/.test(small)) return `the ${small}`;
  if (small.startsWith("`")) return / [a-z]+$/.test(small) ? `the ${small}` : name;
  const isWritten = (words: string): boolean => new RegExp(`\\b${words}\\b`).test(textOf(source.noteId));
  if (!/ [a-z]+$/.test(small) && (/[A-Z\d]/.test(small) || !isWritten(`${small}s?`))) return name;
  if (isWritten(`the ${small}`) && !isWritten(`(?:an?|each|every|one) ${small}`)) return `the ${small}`;
  return MASS.test(small) && !isWritten(`(?:an?|each|every|one) ${small}`) ? small : withArticle(small, small);
}
