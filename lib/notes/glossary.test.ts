import { expect, it } from "vitest";
import { buildGlossary } from "./glossary";
import { parseNote } from "./parse";

const glossary = (...notes: string[]) =>
  buildGlossary(notes.map((text, index) => parseNote(text, `topic/n${index}.md`)));
const names = (...notes: string[]) => glossary(...notes).map(({ name }) => name.text);

it("lists the terms in bold or code from A to Z, without regard to marks and capitals", () => {
  expect(names("- **Stage**: a name\n- `$default`: a route\n- **API key**: a label")).toEqual([
    "API key",
    "$default",
    "Stage",
  ]);
});

it("leaves out limits, plain lines, and the options of questions", () => {
  const note =
    "- **Size**: at most 256 KiB\n- **Rate**: 500 per second\n- Recap: all of it\n\nWhich?\n\n- [x] **A**: b\n- [ ] **C**: d";
  expect(names(note)).toEqual([]);
});

it("takes terms that a sentence opens with and defines", () => {
  const note =
    "A **stage** is a *named* reference to one deployment. It has a URL. The **web ACL** filters calls by rules.\n\nA rule and a **key** count.";
  expect(glossary(note).map(({ name, meanings }) => [name.text, meanings[0]?.definition.text])).toEqual([
    ["stage", "a named reference to one deployment"],
    ["web ACL", "filters calls by rules"],
  ]);
});

it("leaves out sentences that lean on others, long names and hints of exams", () => {
  const note =
    "**Roles** are the heart of it.\n\nA **JWT check** does the same for others.\n\n**Now read on in the next part** is a link.\n\n> [!EXAM]\n> A **cache** is a store of answers.";
  expect(names(note)).toEqual([]);
});

it("gathers what several notes say of a term, each with its place", () => {
  expect(glossary("# One\n\n## Ways\n\n- **Token**: a sign", "# Two\n\n- **token**: a unit")).toMatchObject([
    {
      id: "token",
      meanings: [
        { definition: { text: "a sign" }, noteTitle: "One", anchor: "ways", section: "Ways" },
        { definition: { text: "a unit" }, noteId: "topic/n1", noteTitle: "Two" },
      ],
    },
  ]);
});

it("gives terms that differ in marks only anchors of their own", () => {
  expect(glossary("- **A.b**: one\n- **A-b**: two").map(({ id }) => id)).toEqual(["a-b", "a-b-1"]);
});
