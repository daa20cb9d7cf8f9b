import type { Json } from "@/lib/util";
import { failure, isObject, type Result, success } from "@/lib/util";
import { type InfoField, parseFenceInfo } from "../fence-info";
import { FENCE_HEIGHTS, type FenceHeight } from "../model";
import type { FenceProblem } from "../read-asl-fence";
import type { CaseProblem } from "./case/check-case";
import type { CaseStep } from "./case/setup";
import { type AnswerExpectation, parseAnswerExpectation } from "./expectation";
import type { GatewayQuestion } from "./gateway-prediction";
import type { GatewaySetup } from "./model";
import { readGatewaySteps } from "./read-gateway-case";

/** A part of a setup that a learner may be allowed to change in a lesson: the API goes with its stage and backend. */
export type GatewayPart = "request" | "api";

/** A fence of a lesson that becomes a sandbox of API Gateway. */
export interface GatewayFence {
  readonly setup: GatewaySetup;
  /** What is sent, one after the other; one request is the request of the setup. */
  readonly steps: readonly CaseStep[];
  readonly editable: readonly GatewayPart[];
  /** Height of the box in pixels. */
  readonly height: FenceHeight;
  /** Asked before the first request; of several requests it means the last one. */
  readonly question: GatewayQuestion | null;
}

export interface GatewayFenceReading {
  /** Null where the case can't be read. */
  readonly fence: GatewayFence | null;
  /** One for each step, where the fence expects something. */
  readonly expected: readonly AnswerExpectation[];
  /** In the info string. */
  readonly fieldProblems: readonly FenceProblem[];
  /** In the case. */
  readonly caseProblems: readonly CaseProblem[];
}

/** Reads an `apigw` fence: its info string and its case; `title` is what it is called where it says nothing. */
export function readGatewayFence(info: string, text: string, title: string): GatewayFenceReading {
  const parsed = parseFenceInfo(info);
  const unread = parsed.ok ? [] : [{ start: parsed.error.at, end: info.length, message: parsed.error.message }];
  const { values, problems } = readFields(parsed.ok ? parsed.value : []);
  const fieldProblems = [...unread, ...problems];
  const source = parseText(text);
  if (!source.ok) return unreadable(fieldProblems, [{ pointer: "", message: source.error }]);
  const read = readGatewaySteps(source.value, values.title ?? title);
  if (!read.ok) return unreadable(fieldProblems, read.error);
  const { setup, steps } = read.value;
  const expected = readExpected(source.value, steps.length);
  const fence: GatewayFence = {
    setup,
    steps,
    editable: (values.edit ?? ["request", "api"]).filter((part) => part !== "request" || steps.length === 1),
    height: values.height ?? fittingHeight(text),
    question: values.predict === undefined ? null : { kind: values.predict },
  };
  if (!expected.ok) return { fence, expected: [], fieldProblems, caseProblems: [expected.error] };
  return { fence, expected: expected.value, fieldProblems, caseProblems: [] };
}

function unreadable(fieldProblems: readonly FenceProblem[], caseProblems: readonly CaseProblem[]): GatewayFenceReading {
  return { fence: null, expected: [], fieldProblems, caseProblems };
}

function parseText(text: string): Result<Json, string> {
  try {
    return success(JSON.parse(text) as Json);
  } catch (error) {
    return failure(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What is expected of the one request, or `perStep` of each. */
function readExpected(source: Json, steps: number): Result<readonly AnswerExpectation[], CaseProblem> {
  const expected = isObject(source) ? source.expected : undefined;
  if (expected === undefined) return success([]);
  const list = isObject(expected) && Array.isArray(expected.perStep) ? expected.perStep : [expected];
  if (list.length !== steps)
    return failure({
      pointer: "/expected",
      message: `must have one expectation for each request, \`perStep\` for several: there are ${steps}`,
    });
  const found: AnswerExpectation[] = [];
  for (const [at, each] of list.entries()) {
    const parsed = parseAnswerExpectation(each);
    if (!parsed.ok)
      return failure({ pointer: steps > 1 ? `/expected/perStep/${at}` : "/expected", message: parsed.error });
    found.push(parsed.value);
  }
  return success(found);
}

interface FieldValues {
  title?: string;
  height?: FenceHeight;
  edit?: readonly GatewayPart[];
  predict?: GatewayQuestion["kind"];
}

const PARTS: ReadonlyMap<Json, readonly GatewayPart[]> = new Map<Json, readonly GatewayPart[]>([
  ["all", ["request", "api"]],
  ["request", ["request"]],
  ["api", ["api"]],
  ["none", []],
]);

function readFields(fields: readonly InfoField[]): { values: FieldValues; problems: readonly FenceProblem[] } {
  const values: FieldValues = {};
  const problems: FenceProblem[] = [];
  for (const { key, value, start, end } of fields) {
    const wrong = readField(values, key, value);
    if (wrong !== null) problems.push({ start, end, message: wrong });
  }
  return { values, problems };
}

/** Takes the value of a field, or says what is wrong with it. */
function readField(values: FieldValues, key: string, value: Json): string | null {
  switch (key) {
    case "title":
      if (typeof value !== "string") return "`title` must be a text.";
      values.title = value;
      return null;
    case "height": {
      const height = FENCE_HEIGHTS.find((each) => each === value);
      if (height === undefined) return `\`height\` must be ${FENCE_HEIGHTS.join(", ")}.`;
      values.height = height;
      return null;
    }
    case "edit": {
      const parts = PARTS.get(value);
      if (parts === undefined) return `\`edit\` must be ${[...PARTS.keys()].join(", ")}.`;
      values.edit = parts;
      return null;
    }
    case "predict":
      if (value !== "status" && value !== "phase") return "`predict` must be status or phase.";
      values.predict = value;
      return null;
    default:
      return `A fence has no field \`${key}\`.`;
  }
}

/** Rows of code that show without scrolling, where they are not too many; the phases want their room too. */
function fittingHeight(text: string): FenceHeight {
  const wanted = 240 + 20 * Math.min(text.split("\n").length, 16);
  return FENCE_HEIGHTS.find((height) => height >= wanted) ?? 600;
}
