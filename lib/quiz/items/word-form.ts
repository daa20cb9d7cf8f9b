import { quantityOf } from "../text-profile";

const ENDINGS = ["ed", "ing", "ly", "able", "ible", "tion", "ment", "ity", "ive", "al", "ous", "s"];

/** The grammatical look of a word, by its ending and its capital: words in one blank look alike. */
export function formOf(word: string): string {
  if (quantityOf(word)) return "amount";
  const look = /^`/.test(word) ? "code" : /^\p{Lu}/u.test(word) ? "name" : /\d/.test(word) ? "number" : "word";
  return `${look} ${look === "word" ? endingOf(word) : ""} ${word.split(" ").length}`;
}

function endingOf(word: string): string {
  return ENDINGS.find((ending) => word.length > ending.length + 2 && word.endsWith(ending)) ?? "";
}
