import type { Code, Note } from "@/lib/notes";
import {
  type Diagnostic,
  failure,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type Result,
  success,
} from "@/lib/util";
import { parseAnswerExpectation } from "../gateway/expectation";
import type { AnswerCount, AnswersCheck, CheckStep, GatewayCheck } from "../gateway/gateway-check";
import type { SandboxWorld } from "../gateway/model";
import { readJson, readStart } from "./gateway-start";
import { lineOf, problemAt } from "./place";
import { readTimes } from "./read-times";

const FIX =
  'Write a JSON list of checks such as `{ "says": "…", "send": [{ "atSeconds": 0, "request": {…}, "expect": {…} }] }` or `{ "says": "…", "unchanged": ["/api/authorizers"] }`.';

type Tokens = NonNullable<SandboxWorld["tokens"]>;

interface ReadChecks {
  readonly checks: readonly GatewayCheck[];
  /** Tokens that the requests of the checks show: the world must know them. */
  readonly tokens: Tokens;
  readonly problems: readonly Diagnostic[];
}

/** Reads the `json` fence of the checks of a mission or a drill. `start` is the case, which their requests and worlds are read beside. */
export function readGatewayChecks(note: Note, code: Code | undefined, start: JsonObject): ReadChecks {
  if (code === undefined) return { checks: [], tokens: {}, problems: [] };
  const list = readJson(code.value);
  const checks = list.ok && isArray(list.value) ? list.value.map((check) => readCheck(check, start)) : [];
  const wrong = checks.flatMap((check, index) => (check.ok ? [] : [`Check ${index + 1} ${check.error}.`]));
  if (checks.length === 0) wrong.push("The checks are no list, or an empty one.");
  const read = checks.flatMap((check) => (check.ok ? [check.value] : []));
  return {
    checks: read.map(({ check }) => check),
    tokens: Object.assign({}, ...read.map(({ tokens }) => tokens)),
    problems: wrong.map((message) => problemAt(note, lineOf(note, code.position), "sandbox-file", message, FIX)),
  };
}

interface ReadCheck {
  readonly check: GatewayCheck;
  readonly tokens: Tokens;
}

function readCheck(check: Json, start: JsonObject): Result<ReadCheck, string> {
  if (!isObject(check)) return failure("is no object");
  const { says, unchanged, send, backend, ...others } = check;
  const [other] = Object.keys(others);
  if (other !== undefined) return failure(`has an unknown field \`${other}\``);
  if (typeof says !== "string" || says === "") return failure("lacks the text `says`");
  if (unchanged !== undefined) return readUnchanged(says, unchanged);
  if (send === undefined || !isArray(send) || send.length === 0) return failure("lacks a list `send` or `unchanged`");
  return readAnswers(says, send, start, backend);
}

function readUnchanged(says: string, pointers: Json): Result<ReadCheck, string> {
  const isList = isArray(pointers) && pointers.every((each) => typeof each === "string" && each.startsWith("/"));
  if (!isList) return failure("has an `unchanged` that is no list of JSON pointers");
  return success({ check: { type: "unchanged", says, pointers: pointers.map(String) }, tokens: {} });
}

function readAnswers(
  says: string,
  send: readonly Json[],
  start: JsonObject,
  backend: Json | undefined,
): Result<ReadCheck, string> {
  const steps: CheckStep[] = [];
  const tokens: Record<string, Tokens[string]> = {};
  for (const each of send) {
    const step = readStep(each, start);
    if (!step.ok) return step;
    steps.push(step.value.step);
    Object.assign(tokens, step.value.tokens);
  }
  const world = readWorld(start, backend);
  if (!world.ok) return world;
  const [first, ...rest] = steps;
  if (first === undefined) return failure("sends nothing");
  const check: AnswersCheck = { type: "answers", says, ...world.value, steps: [first, ...rest] };
  return success({ check, tokens });
}

/** Backend and authorizer of a check's own. */
function readWorld(start: JsonObject, backend: Json | undefined): Result<Pick<AnswersCheck, "world">, string> {
  if (backend === undefined) return success({});
  const setup = readStart({ ...start, backend }, "");
  if (!setup.ok) return failure(`has a \`backend\` that can not be read: ${setup.error}`);
  const { backend: answers, authorizer } = setup.value.world;
  return success({ world: { backend: answers, ...(authorizer === undefined ? {} : { authorizer }) } });
}

interface ReadStep {
  readonly step: CheckStep;
  readonly tokens: SandboxWorld["tokens"];
}

function readStep(source: Json, start: JsonObject): Result<ReadStep, string> {
  if (!isObject(source)) return failure("has a step that is no object");
  const times = readTimes(source, start);
  if (!times.ok) return times;
  const { arrival, tokens, rest } = times.value;
  const { expect, counts, ...others } = rest;
  const [other] = Object.keys(others);
  if (other !== undefined) return failure(`has a step with an unknown field \`${other}\``);
  if (counts !== undefined) {
    const read = readCounts(counts);
    return read.ok ? success({ step: { type: "burst", ...arrival, counts: read.value }, tokens }) : read;
  }
  if (arrival.times > 1) return failure("has a step that sends many requests and lacks `counts`");
  const expectation = parseAnswerExpectation(expect ?? null);
  if (!expectation.ok) return failure(`has an \`expect\` that can not be read: ${expectation.error}`);
  const { at, request } = arrival;
  return success({ step: { type: "request", at, request, expect: expectation.value }, tokens });
}

function readCounts(counts: Json): Result<readonly AnswerCount[], string> {
  if (!isArray(counts) || counts.length === 0) return failure("has `counts` that are no list");
  const read: AnswerCount[] = [];
  for (const count of counts) {
    if (!isObject(count)) return failure("has a count that is no object");
    const { of = null, least, most } = count;
    const expectation = parseAnswerExpectation(of);
    if (!expectation.ok) return failure(`has a count \`of\` that can not be read: ${expectation.error}`);
    if (typeof least !== "number" || typeof most !== "number") return failure("has a count without `least` and `most`");
    read.push({ of: expectation.value, least, most });
  }
  return success(read);
}
