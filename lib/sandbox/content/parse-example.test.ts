import { describe, expect, it } from "vitest";
import { checkExample, parseExample } from "./parse-example";

const FILE = "sandbox/step-functions/examples/one.md";
const TEXT = `---
title: One
summary: Shows one state.
order: 2
group: First steps
---

Look at \`A\`.

\`\`\`asl title="other" input={"a": 1} expect={"output": {"a": 1}}
{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }
\`\`\`
`;

describe("parseExample", () => {
  it("reads what it shows, under its own title", async () => {
    const file = parseExample(TEXT, FILE);
    expect(file).toMatchObject({
      ok: true,
      value: {
        order: 2,
        example: {
          ...{ id: "one", title: "One", summary: "Shows one state.", group: "First steps", about: ["Look at `A`."] },
          setup: { title: "One", input: '{\n  "a": 1\n}', type: "STANDARD" },
        },
      },
    });
    expect(file.ok && (await checkExample(file.value))).toEqual([]);
  });

  it("runs its fence", async () => {
    const file = parseExample(TEXT.replace('"output"', '"error"').replace('{"a": 1}}', '"X"}'), FILE);
    expect(file.ok && (await checkExample(file.value))).toMatchObject([{ rule: "sandbox-outcome", file: FILE }]);
  });

  it.each([
    ["group: First steps\n", "", "group"],
    ["summary: Shows one state.\n", "", "summary"],
    ["```asl", "```json", "`asl` fence"],
    ["Look at `A`.", "```asl\n{}\n```", "one fence"],
  ])("says what is wrong when %j is %j", (from, to, message) => {
    const file = parseExample(TEXT.replace(from, to), FILE);
    expect(file.ok ? "" : file.error.map((each) => each.message).join("\n")).toContain(message);
  });
});
