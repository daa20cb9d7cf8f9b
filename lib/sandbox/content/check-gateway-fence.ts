import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { Code, Note } from "@/lib/notes";
import type { Diagnostic, Point, Position } from "@/lib/util";
import type { CaseProblem } from "../gateway/case/check-case";
import { checkAnswer } from "../gateway/check-answer";
import { type GatewayFenceReading, readGatewayFence } from "../gateway/gateway-fence";
import { sendSteps } from "../gateway/gateway-prediction";
import { fieldProblems, lineOf, placeInCode, problemAt } from "./place";

/** Reads an `apigw` fence of a note, sends its requests, and says what is wrong: its fields, its case, its answers. */
export function checkGatewayFence(note: Note, code: Code, title: string): readonly Diagnostic[] {
  const reading = readGatewayFence(code.info, code.value, title);
  return [
    ...fieldProblems(note, code, reading.fieldProblems),
    ...reading.caseProblems.map(({ pointer, message }) =>
      problemAt(
        note,
        placeOf(note, code, { pointer, message }),
        "sandbox-definition",
        `\`${pointer}\` ${message}.`,
        "Write the case as the README of the content says.",
      ),
    ),
    ...checkAnswers(note, code, reading),
  ];
}

function checkAnswers(note: Note, code: Code, { fence, expected, caseProblems }: GatewayFenceReading) {
  if (fence === null || caseProblems.length > 0) return [];
  const answers = sendSteps(fence.setup, fence.steps);
  return expected.flatMap((each, at) => {
    const answer = answers[at];
    if (answer === undefined) return [];
    const pointer = fence.steps.length > 1 ? `/expected/perStep/${at}` : "/expected";
    return checkAnswer(answer, each).map(({ field, expected: wanted, found }) =>
      problemAt(
        note,
        placeOf(note, code, { pointer, message: "" }),
        "sandbox-outcome",
        `Request ${at + 1} gives for \`${field}\` ${found}, but ${wanted} is expected.`,
        "Correct the API, the request or the backend, or what is expected.",
      ),
    );
  });
}

/** The nearest place in the case that is there: a missing member is told at the object that lacks it. */
function placeOf(note: Note, code: Code, { pointer }: CaseProblem): Position {
  const tree = parseTree(code.value);
  const names = pointer.split("/").slice(1).map(unescaped);
  for (let length = names.length; tree !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, names.slice(0, length));
    // The name of a member is a better place than its value, which may go over many lines.
    const place = node?.parent?.type === "property" ? node.parent.children?.[0] : node;
    if (place !== undefined) return placeInCode(note, code, positionOf(code.value, place.offset, place.length));
  }
  return lineOf(note, code.position);
}

function unescaped(name: string): string | number {
  const text = name.replaceAll("~1", "/").replaceAll("~0", "~");
  return /^\d+$/.test(text) ? Number(text) : text;
}

function positionOf(text: string, offset: number, length: number): Position {
  return { start: pointAt(text, offset), end: pointAt(text, offset + length) };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
