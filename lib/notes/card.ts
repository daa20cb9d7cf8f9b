import type { PhrasingContent } from "mdast";
import type { Position } from "@/lib/util";
import type { ParseContext } from "./context";
import { cutPhrasing, dropStart, endOf, START, splitLines } from "./cut-phrasing";
import type { Card, Rich } from "./model";
import { createRich } from "./rich";

const QUESTION = /^Q(?:uestion)?\s*:\s*/i;
const ANSWER = /^A(?:nswer)?\s*:\s*/i;

/** Finds a flashcard in the content of a paragraph or list item: `Q::A`, lines around `?`, or `Q:` and `A:` lines. */
export function findCard(children: readonly PhrasingContent[], place: Position, context: ParseContext): Card | null {
  return findInlineCard(children, place, context) ?? findLineCard(children, place, context);
}

/** Says whether the content is one `Q:` line or one `A:` line; the other half stands in another block. */
export function cardHalf(content: Rich): "question" | "answer" | null {
  if (QUESTION.test(content.text)) return "question";
  return ANSWER.test(content.text) ? "answer" : null;
}

/** Makes a card of a `Q:` block and the `A:` block behind it. */
export function joinHalves(question: Rich, answer: Rich, context: ParseContext): Card | null {
  const front = dropLabel(question.children, QUESTION, question.position, context);
  const back = dropLabel(answer.children, ANSWER, answer.position, context);
  return cardOf(front, back, false);
}

function cardOf(front: Rich, back: Rich, reversible: boolean): Card | null {
  return front.text === "" || back.text === "" ? null : { front, back, reversible };
}

function findInlineCard(children: readonly PhrasingContent[], place: Position, context: ParseContext): Card | null {
  const marks = children.flatMap((child, node) => {
    if (child.type !== "text" || child.data?.clozeHint !== undefined || !child.value.includes("::")) return [];
    return [...child.value.matchAll(/:{2,}/g)].map((match) => ({ node, value: child.value, match }));
  });
  const [only] = marks;
  if (marks.length !== 1 || only === undefined || only.match[0].length > 3) return null;
  const start = only.match.index;
  const end = start + only.match[0].length;
  if (joinsName(only.value, start, end, only.node === 0)) return null;
  const front = createRich(cutPhrasing(children, START, { node: only.node, offset: start }, context.source), place);
  const back = createRich(
    cutPhrasing(children, { node: only.node, offset: end }, endOf(children), context.source),
    place,
  );
  return cardOf(front, back, end - start === 3);
}

/** `Fn::GetAtt`, `std::vector`, `arn:aws:s3:::bucket`: the colons belong to a name. */
function joinsName(value: string, start: number, end: number, first: boolean): boolean {
  const before = /[^\s]*$/.exec(value.slice(Math.max(0, start - 100), start))?.[0] ?? "";
  const after = /^[^\s]*/.exec(value.slice(end, end + 100))?.[0] ?? "";
  if (before === "" || after === "") return false;
  if (/[:/]/.test(before) || /[:/]/.test(after)) return true;
  const word = /[A-Za-z_]\w*$/.exec(before)?.[0];
  if (word === undefined || !/^[A-Za-z_*]/.test(after)) return false;
  const startsLine = first && start === before.length;
  return startsLine || /^[A-Z]\w{0,2}$|.[A-Z_]/.test(word);
}

function findLineCard(children: readonly PhrasingContent[], place: Position, context: ParseContext): Card | null {
  if (!children.some((child) => child.type === "break" || (child.type === "text" && child.value.includes("\n")))) {
    return null;
  }
  const lines = splitLines(children, context.source).map((line) => createRich(line, place));
  return aroundQuestionMark(lines, place) ?? questionThenAnswer(lines, place, context);
}

function aroundQuestionMark(lines: readonly Rich[], place: Position): Card | null {
  const mark = lines.findIndex((line) => line.text === "?" || line.text === "??");
  if (mark < 1) return null;
  const reversible = lines[mark]?.text === "??";
  return cardOf(joinLines(lines.slice(0, mark), place), joinLines(lines.slice(mark + 1), place), reversible);
}

function questionThenAnswer(lines: readonly Rich[], place: Position, context: ParseContext): Card | null {
  const answer = lines.findIndex((line) => ANSWER.test(line.text));
  if (answer < 1 || !QUESTION.test(lines[0]?.text ?? "")) return null;
  return joinHalves(joinLines(lines.slice(0, answer), place), joinLines(lines.slice(answer), place), context);
}

function joinLines(lines: readonly Rich[], place: Position): Rich {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? [...line.children] : [{ type: "text", value: "\n" }, ...line.children],
  );
  return createRich(children, place);
}

function dropLabel(nodes: readonly PhrasingContent[], label: RegExp, place: Position, context: ParseContext): Rich {
  const text = createRich(nodes, place).text;
  const length = label.exec(text)?.[0].length ?? 0;
  return createRich(dropStart(nodes, length, context.source), place);
}
