import { describe, expect, it } from "vitest";
import { checkChallenge } from "./check-challenge";
import { type ChallengeFile, parseChallenge } from "./parse-challenge";

const FILE = "sandbox/step-functions/challenges/Keep-it.md";
const machine = (fields: string) =>
  `{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": 1, ${fields}"End": true } } }`;

const TEXT = `---
title: Keep it
order: 3
level: solid
---

Keep the **input** and put the result at \`r\`.

\`\`\`asl input={"a": 1} expect={"output": 1}
${machine("")}
\`\`\`

## Hints

1. One
2. Two
3. \`ResultPath\`

## Checks

\`\`\`json
[{ "says": "The input is kept.", "input": { "a": 1 }, "expect": { "output": { "a": 1, "r": 1 } } }]
\`\`\`

## Solutions

\`\`\`asl
${machine('"ResultPath": "$.r", ')}
\`\`\`
`;

function parsed(text: string): ChallengeFile {
  const file = parseChallenge(text, FILE);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

function problems(text: string): readonly string[] {
  const file = parseChallenge(text, FILE);
  return file.ok ? [] : file.error.map(({ rule, position, message }) => `${rule} ${position.start.line} ${message}`);
}

describe("parseChallenge", () => {
  it("reads goal, start, hints, checks and solutions", () => {
    const { challenge, order } = parsed(TEXT);
    expect(order).toBe(3);
    expect(challenge).toMatchObject({
      ...{ id: "keep-it", title: "Keep it", level: "solid", goal: ["Keep the input and put the result at `r`."] },
      hints: ["One", "Two", "`ResultPath`"],
      start: { title: "Keep it", input: '{\n  "a": 1\n}' },
      checks: [{ says: "The input is kept.", input: { a: 1 }, mocks: {}, expect: { output: { a: 1, r: 1 } } }],
    });
    expect(challenge.solutions).toHaveLength(1);
  });

  it.each([
    ["level: solid", "level: easy", "level"],
    ["3. `ResultPath`\n", "", "a list of 3"],
    ["## Checks", "## Tests", "`Checks`"],
    ["## Solutions", "## Answers", "`Solutions`"],
    ['"says": "The input is kept.", ', "", "Check 1 lacks the text `says`"],
    ['"expect": {', '"expected": {', "Check 1 has an unknown field `expected`"],
    ['"expect": { "output"', '"expect": { "out"', "Check 1 has an `expect` that has no field `out`"],
    ['"input": { "a": 1 }, "expect"', '"mocks": [], "expect"', "Check 1 has mocks that cannot be used"],
    ["[{ ", "[{{ ", "no list"],
  ])("says what is missing when %j is %j", (from, to, message) => {
    expect(problems(TEXT.replace(from, to)).join("\n")).toContain(message);
  });
});

describe("checkChallenge", () => {
  const check = async (text: string) =>
    (await checkChallenge(parsed(text))).map(({ rule, position }) => `${rule} ${position.start.line}`);

  it("is content where the start fails and every solution passes", async () => {
    expect(await check(TEXT)).toEqual([]);
  });

  it("refuses a start that passes", async () => {
    expect(
      await check(TEXT.replace(machine(""), machine('"ResultPath": "$.r", ')).replace(' expect={"output": 1}', "")),
    ).toEqual(["sandbox-outcome 9"]);
  });

  it("refuses a solution that fails, or can't be run", async () => {
    expect(await check(TEXT.replace('"$.r"', '"$.s"'))).toEqual(["sandbox-outcome 27"]);
    expect(await check(TEXT.replace('"ResultPath": "$.r", ', '"Next": "B", '))).toEqual(["sandbox-outcome 27"]);
  });
});
