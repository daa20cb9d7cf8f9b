import { expect, it } from "vitest";
import { buildGlossary } from "./glossary";
import { findMentions } from "./mentions";
import { parseNote } from "./parse";

const DEFINED = parseNote(
  "- **Execution role**: rights\n- **Role**: a part\n- `ResultPath`: a place\n- `Next`: a name",
  "topic/words.md",
);

/** `words > term` of each mention in a note beside the one that defines them. */
function mentionsIn(text: string, file = "topic/other.md"): readonly string[] {
  const note = parseNote(text, file);
  const found = findMentions(note, buildGlossary([DEFINED, note]));
  return [...found.values()].flat().map(({ words, term }) => `${words} > ${term}`);
}

it("finds the first mention of a term, in the plural and in code too", () => {
  expect(mentionsIn("Two execution roles and `ResultPath`.\n\n- An execution role again")).toEqual([
    "execution roles > execution-role",
    "ResultPath > resultpath",
  ]);
});

it("leaves names alone that may mean something else, and parts of words", () => {
  expect(mentionsIn("A role, `Next`, a preexecution role, ResultPath")).toEqual([]);
});

it("leaves headings, tables, links and bold words alone", () => {
  const text =
    "# Execution role\n\n| Execution role |\n| --- |\n| Execution role |\n\n[execution role](#x) **execution role**";
  expect(mentionsIn(text)).toEqual([]);
});

it("leaves questions alone, which are asked in place of the text", () => {
  expect(mentionsIn("Which execution role?\n\n- [x] The execution role\n- [ ] None")).toEqual([]);
});

it("looks for no term in another topic, nor in the note that defines it", () => {
  expect(mentionsIn("An execution role", "elsewhere/other.md")).toEqual([]);
  const own = parseNote("An execution role.\n\n- **Execution role**: rights", "topic/own.md");
  expect(findMentions(own, buildGlossary([own])).size).toBe(0);
});
