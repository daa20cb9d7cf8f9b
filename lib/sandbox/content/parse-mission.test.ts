import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isObject, type Json } from "@/lib/util";
import { trySetup } from "../gateway/try-setup";
import { checkDrill, checkMission } from "./check-gateway-exercise";
import { readSolution } from "./gateway-start";
import { parseDrill } from "./parse-drill";
import { parseMission } from "./parse-mission";

const FILE = "sandbox/api-gateway/missions/Cache-it.md";
const TEXT = `---
title: Cache it
order: 3
level: solid
---

Serve the **second** call from the cache.

\`\`\`apigw
{
  "api": { "type": "REST", "resources": { "/n": { "GET": { "integration": { "type": "HTTP_PROXY" } } } } },
  "request": { "method": "GET", "path": "/n", "headers": { "Authorization": { "token": { "token_use": "id" } } } },
  "backend": { "kind": "counter" }
}
\`\`\`

## Hints

1. One
2. Two
3. \`cache\`

## Checks

\`\`\`json
[
  { "says": "The second is a hit.", "send": [
    { "request": { "path": "/n" }, "expect": { "cache": "miss" } },
    { "atSeconds": 2, "request": { "path": "/n" }, "expect": { "cache": "hit" } }] },
  { "says": "All get through.", "send": [{ "times": 9, "perSecond": 3, "counts": [{ "of": { "status": 200 }, "least": 9, "most": 9 }] }] },
  { "says": "Leave the API alone.", "unchanged": ["/api"] }
]
\`\`\`

## Solutions

\`\`\`json
{ "api": { "stage": { "name": "prod", "cache": { "enabled": true } } } }
\`\`\`
`;

function mission(text = TEXT) {
  const file = parseMission(text, FILE);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

function problems(text: string): string {
  const file = parseMission(text, FILE);
  return file.ok ? "" : file.error.map(({ position, message }) => `${position.start.line} ${message}`).join("\n");
}

describe("parseMission", () => {
  it("reads goal, start, hints, checks and solutions", () => {
    expect(mission().mission).toMatchObject({
      ...{ id: "cache-it", title: "Cache it", level: "solid", goal: ["Serve the second call from the cache."] },
      hints: ["One", "Two", "`cache`"],
      start: { title: "Cache it", request: { path: "/n" } },
      checks: [
        {
          type: "answers",
          steps: [
            { type: "request", at: 0 },
            { at: 2_000, expect: { cache: "hit" } },
          ],
        },
        { type: "answers", steps: [{ type: "burst", request: null, times: 9, perSecond: 3 }] },
        { type: "unchanged", pointers: ["/api"] },
      ],
    });
    expect(mission().order).toBe(3);
  });

  it("keeps tokens of checks apart from that of the form, and lets the world know all of them", () => {
    const access =
      '"path": "/n", "headers": { "Authorization": { "token": { "token_use": "access", "scope": "a" } } } }';
    const { start, checks } = mission(TEXT.replace('"path": "/n" }, "expect"', `${access}, "expect"`)).mission;
    const [first] = checks;
    const shown = first?.type === "answers" ? first.steps[0].request?.headers?.[0]?.[1] : undefined;
    expect(start.request.headers?.[0]?.[1]).not.toBe(shown);
    expect(start.world.tokens).toMatchObject({ [String(shown)]: { use: "access", scope: "a" } });
    expect(Object.keys(start.world.tokens ?? {})).toHaveLength(2);
  });

  it("reads what is edited and not deployed", () => {
    const { start } = mission(
      TEXT.replace('"backend": {', '"deployed": { "api": { "resources": { "/n": null, "/old": {} } } }, "backend": {'),
    ).mission;
    expect(Object.keys(start.api.type === "REST" ? start.api.resources : {})).toEqual(["/n"]);
    expect(start.deployments).toMatchObject([{ resources: { "/old": {} } }]);
  });

  it.each([
    ["level: solid", "level: easy", "1 The file lacks a field `level`"],
    ["3. `cache`\n", "", "a list of 3"],
    ["## Checks", "## Tests", "`Checks`"],
    ["## Solutions", "## Answers", "`Solutions`"],
    ['"says": "The second is a hit.", ', "", "Check 1 lacks the text `says`"],
    ['"expect": { "cache": "hit" }', '"expects": {}', "Check 1 has a step with an unknown field `expects`"],
    ['"cache": "hit"', '"cached": true', "Check 1 has an `expect` that can not be read"],
    ['"times": 9', '"times": "9"', "Check 2 has a step whose `atSeconds`, `times` or `perSecond` is no number"],
    ['"least": 9, ', "", "Check 2 has a count without"],
    [
      ', "counts": [{ "of": { "status": 200 }, "least": 9, "most": 9 }]',
      "",
      "Check 2 has a step that sends many requests",
    ],
    ['["/api"]', '["api"]', "Check 3 has an `unchanged`"],
    ['"kind": "counter"', '"kind": "oracle"', "9 The fence can not be read"],
    ["[\n  {", "[{\n  {", "no list"],
    ['"enabled": true } } } }', '"enabled": true } } }', "The fence can not be read"],
  ])("says what is wrong when %j is %j", (from, to, message) => {
    expect(TEXT).toContain(from);
    expect(problems(TEXT.replace(from, to))).toContain(message);
  });
});

describe("checkMission", () => {
  const check = (text: string) =>
    checkMission(mission(text)).map(({ rule, position }) => `${rule} ${position.start.line}`);

  it("is content where the start fails and every solution passes", () => {
    expect(check(TEXT)).toEqual([]);
  });

  it("refuses a start that passes", () => {
    const cached = '"type": "REST", "stage": { "name": "prod", "cache": { "enabled": true } },';
    expect(check(TEXT.replace('"type": "REST",', cached))).toEqual(["sandbox-outcome 9"]);
  });

  it("refuses a solution that fails", () => {
    expect(check(TEXT.replace('"enabled": true', '"enabled": false'))).toEqual(["sandbox-outcome 37"]);
    const touches = '{ "api": { "minimumCompressionSize": 7, "stage"';
    expect(check(TEXT.replace('{ "api": { "stage"', touches))).toEqual(["sandbox-outcome 37"]);
  });
});

/** The patch without one of its leaves, for each leaf. */
function halves(patch: Json): readonly Json[] {
  if (!isObject(patch)) return [];
  return Object.entries(patch).flatMap(([key, value]) => {
    const { [key]: _, ...rest } = patch;
    const inner = isObject(value) ? halves(value) : [];
    return inner.length === 0 ? [rest] : inner.map((half) => ({ ...patch, [key]: half }));
  });
}

/** The patch with one of its leaves changed, for each leaf that is no text. */
function flipped(patch: Json): readonly Json[] {
  if (typeof patch === "boolean") return [!patch];
  if (typeof patch === "number") return [patch * 10 + 1];
  if (!isObject(patch)) return [];
  return Object.entries(patch).flatMap(([key, value]) => flipped(value).map((other) => ({ ...patch, [key]: other })));
}

const read = (kind: string) =>
  readdirSync(`content/sandbox/api-gateway/${kind}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      name,
      file: `sandbox/api-gateway/${kind}/${name}`,
      text: readFileSync(`content/sandbox/api-gateway/${kind}/${name}`, "utf8"),
    }));

const EXERCISES = [
  ...read("missions").map(({ name, file, text }) => {
    const parsed = parseMission(text, file);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error[0]?.message}`);
    return { name, ...parsed.value, exercise: parsed.value.mission, found: checkMission(parsed.value) };
  }),
  ...read("drills").map(({ name, file, text }) => {
    const parsed = parseDrill(text, file);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error[0]?.message}`);
    return { name, ...parsed.value, exercise: parsed.value.drill, found: checkDrill(parsed.value) };
  }),
];

describe.each(EXERCISES)("$name", ({ start: fence, exercise, found }) => {
  it("fails from the start and is solved by each solution", () => {
    expect(found).toEqual([]);
  });

  it("is not solved by solutions with a part damaged", () => {
    const source: Json = JSON.parse(fence.value);
    const tried = exercise.solutions.flatMap((solution) => [
      ...halves(JSON.parse(solution)),
      ...flipped(JSON.parse(solution)),
    ]);
    const solved = tried.map((damaged) => {
      const setup = readSolution(source, damaged, "");
      return setup.ok && trySetup(exercise.start, setup.value, exercise.checks).solved;
    });
    expect(solved).toContain(false);
  });
});
