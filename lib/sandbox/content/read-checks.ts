import { type Json, type JsonObject, parseTaskScript } from "@/lib/asl";
import type { Code, Note } from "@/lib/notes";
import { type Diagnostic, failure, type Result, success } from "@/lib/util";
import type { ChallengeCheck } from "../challenge";
import { parseExpectation } from "../expectation";
import { lineOf, problemAt } from "./place";

/** Reads the `json` fence of a challenge's checks: a list of objects with `says`, `input`, `mocks` and `expect`. */
export function readChecks(
  note: Note,
  code: Code | undefined,
): { readonly checks: readonly ChallengeCheck[]; readonly problems: readonly Diagnostic[] } {
  if (code === undefined) return { checks: [], problems: [] };
  const checks = parseList(code.value).map(readCheck);
  const wrong = checks.flatMap((check, index) => (check.ok ? [] : [`Check ${index + 1} ${check.error}.`]));
  if (checks.length === 0) wrong.push("The checks are no list, or an empty one.");
  const fix = 'Write a JSON list of checks such as `{ "says": "…", "input": {}, "mocks": {}, "expect": {} }`.';
  return {
    checks: checks.flatMap((check) => (check.ok ? [check.value] : [])),
    problems: wrong.map((message) => problemAt(note, lineOf(note, code.position), "sandbox-file", message, fix)),
  };
}

function readCheck(check: JsonObject): Result<ChallengeCheck, string> {
  const { says, input = {}, mocks = {}, expect, ...others } = check;
  const [other] = Object.keys(others);
  if (other !== undefined) return failure(`has an unknown field \`${other}\``);
  if (typeof says !== "string" || says === "") return failure("lacks the text `says`");
  if (expect === undefined) return failure("lacks `expect`");
  const script = parseTaskScript(mocks);
  if (!script.ok)
    return failure(`has mocks that cannot be used: ${script.error[0]?.pointer} ${script.error[0]?.message}`);
  const expectation = parseExpectation(expect);
  if (!expectation.ok) return failure(`has an \`expect\` that ${expectation.error}`);
  return success({ says, input, mocks: script.value, expect: expectation.value });
}

function parseList(text: string): readonly JsonObject[] {
  try {
    const list: Json = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
