import { expect, it } from "vitest";
import { askPlaceholderUnknown } from "./ask-placeholder-unknown";
import { findingsOf } from "./rule-tester";

const table = "| Type | Best for |\n| --- | --- |\n| Standard | audits |\n";

it("names a column that the table does not have", () => {
  expect(findingsOf(askPlaceholderUnknown, `<!-- ask: Which fits {Best For}? -->\n${table}`)).toEqual([
    "1:1 There is no `Best For` in the block under this wording; did you mean `Best for`?",
  ]);
  expect(findingsOf(askPlaceholderUnknown, `<!-- ask(Longest): How long may {Type} run? -->\n${table}`)).toEqual([
    "1:1 There is no `Longest` in the block under this wording.",
  ]);
});

it("names a placeholder where none can be filled", () => {
  expect(findingsOf(askPlaceholderUnknown, "<!-- ask: Which {member}? -->\nThe states are:\n\n- Task\n")).toEqual([
    "1:1 There is no `member` in the block under this wording.",
  ]);
});

it("accepts columns, terms, code and variables", () => {
  const wordings = [
    `<!-- ask(Best for): What is {Type} for? -->\n<!-- ask: Which is for {Best for}? -->\n${table}`,
    "<!-- ask: Which field {definition}? -->\n- **A**: b\n",
    `<!-- ask: Which variable does \${name} or \`{id}\` stand for? -->\n- **A**: b\n`,
  ];
  for (const wording of wordings) expect(findingsOf(askPlaceholderUnknown, wording)).toEqual([]);
});
