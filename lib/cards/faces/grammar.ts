import { isPlural } from "@/lib/quiz/bank";

/** Whether a name stands for several things: `Versions`, `REST APIs`. */
export function isSeveral(name: string): boolean {
  return /[A-Z]s$/.test(name) || (isPlural(name) && !/[A-Z]S$/.test(name));
}

/** With the article that a bare noun needs inside a sentence; a part of something gets `the`, several things none. */
export function withArticle(noun: string): string {
  const [head = ""] = noun.split(/ (?:of|for|in|on|to|that|which|passed) /);
  if (/ of /.test(noun)) return `the ${noun}`;
  if (isSeveral(head)) return noun;
  return `${/^`?(?:[aeio]|u(?!s|ni)|[AEFHILMNORSX][A-Z\d])/.test(noun) ? "an" : "a"} ${noun}`;
}
