import { failure, type Result, success } from "@/lib/util";
import { readFlowchart } from "./flowchart";
import type { Diagram } from "./model";
import { readSequence } from "./sequence";

/** A line of a fence that is not understood. */
export interface DiagramFault {
  /** Line within the fence, from 0. */
  readonly line: number;
  readonly message: string;
}

/** A statement of a diagram, trimmed. */
export interface DiagramLine {
  readonly line: number;
  readonly text: string;
}

/** More lines would make a picture that nobody reads. */
const MOST_LINES = 80;
const LONGEST_LINE = 200;

/**
 * Reads the part of Mermaid that is drawn: `flowchart TD` and `sequenceDiagram` with `accTitle` and `accDescr`, as
 * `content/README.md` shows them. Linear in the length of the text, which is bounded.
 */
export function readDiagram(source: string): Result<Diagram, DiagramFault> {
  const all = source.split("\n").map((text, line) => ({ line, text: text.trim() }));
  if (all.length > MOST_LINES)
    return failure({ line: MOST_LINES, message: `A figure has at most ${MOST_LINES} lines.` });
  const long = all.find(({ text }) => text.length > LONGEST_LINE);
  if (long) return failure({ line: long.line, message: `A line has at most ${LONGEST_LINE} characters.` });
  const [head, ...rest] = all.filter(({ text }) => text !== "" && !text.startsWith("%%"));
  const title = statement("accTitle", rest);
  const description = statement("accDescr", rest);
  if (title === "" || description === "") {
    return failure({ line: 0, message: "The figure lacks `accTitle: …` or `accDescr: …`, which say it in words." });
  }
  const lines = rest.filter(({ text }) => !/^acc(?:Title|Descr)\s*:/.test(text));
  const words = { title, description };
  if (/^(?:flowchart|graph) (?:TD|TB)$/.test(head?.text ?? "")) return withWords(readFlowchart(lines), words);
  if (head?.text === "sequenceDiagram") return withWords(readSequence(lines), words);
  return failure({ line: head?.line ?? 0, message: "Only `flowchart TD` and `sequenceDiagram` are drawn." });
}

function statement(name: string, lines: readonly DiagramLine[]): string {
  const found = lines.find(({ text }) => text.startsWith(`${name}:`) || text.startsWith(`${name} :`));
  return found?.text.slice(found.text.indexOf(":") + 1).trim() ?? "";
}

function withWords<Drawn>(
  drawn: Result<Drawn, DiagramFault>,
  words: { readonly title: string; readonly description: string },
): Result<Drawn & typeof words, DiagramFault> {
  return drawn.ok ? success({ ...drawn.value, ...words }) : drawn;
}
