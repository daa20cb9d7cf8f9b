import { CompletionContext } from "@codemirror/autocomplete";
import { expect, it } from "vitest";
import { completeAt } from "./completion";
import { meaningAt } from "./hover";
import { Dictionary } from "./language-help";
import { stateAt } from "./testing";

const DICTIONARY = new Dictionary({
  fields: [
    { name: "ResultPath", meaning: "Where the result is put." },
    { name: "Catch.ResultPath", meaning: "Where the error is put." },
  ],
  types: [{ name: "Pass", meaning: "Passes its input on." }],
  errors: [{ name: "States.ALL", meaning: "Any error." }],
  resources: [{ name: "arn:aws:states:::lambda:invoke", meaning: "Invokes a function." }],
});

/** What is offered at the cursor. */
function offered(marked: string): readonly string[] {
  const { state, offset } = stateAt(marked);
  return completeAt(new CompletionContext(state, offset, true), DICTIONARY)?.options.map(({ label }) => label) ?? [];
}

const within = (state: string) =>
  `{"StartAt": "A", "States": {"A": ${state}, "B": {"Type": "Succeed"}, "C": {"Type": "Fail"}}}`;

it("offers the fields of the state's type in its query language, without those that are there", () => {
  const fields = offered(within('{"Type": "Wait", "Comment": "", "|"}'));
  expect(fields).toEqual(expect.arrayContaining(["Seconds", "Timestamp", "Next", "InputPath"]));
  expect(fields).not.toEqual(expect.arrayContaining(["Type"]));
  expect(fields).not.toContain("Comment");
  expect(fields).not.toContain("Resource");
  expect(offered(within('{"Type": "Wait", "QueryLanguage": "JSONata", "|"}'))).not.toContain("InputPath");
});

it("offers states beside this one as targets", () => {
  expect(offered(within('{"Type": "Pass", "Next": "|"}'))).toEqual(["B", "C"]);
  expect(offered(within('{"Type": "Choice", "Choices": [{"Next": "|"}]}'))).toEqual(["B", "C"]);
  expect(offered('{"StartAt": "|", "States": {"A": {}, "B": {}}}')).toEqual(["A", "B"]);
});

it("offers types, errors and resources", () => {
  expect(offered(within('{"Type": "|"}'))).toHaveLength(8);
  expect(
    offered(
      within('{"Type": "Task", "Retry": [{"ErrorEquals": ["|"]}], "Catch": [{"ErrorEquals": ["CardDeclined"]}]}'),
    ),
  ).toEqual(["States.ALL", "CardDeclined"]);
  expect(offered(within('{"Type": "Task", "Resource": "|"}'))).toEqual(["arn:aws:states:::lambda:invoke"]);
  expect(offered(within('{"Type": "Pass", "End": |}'))).toEqual(["true", "false"]);
});

it("offers nothing where anything may stand", () => {
  expect(offered(within('{"Type": "Task", "Parameters": {"|"}}'))).toEqual([]);
  expect(offered(within('{"Type": "Pass", "Comment": "|"}'))).toEqual([]);
});

it("tells what the word under the pointer means, by where it stands", () => {
  const meaning = (marked: string) => {
    const { state, offset } = stateAt(marked);
    return meaningAt(state, offset, DICTIONARY)?.meaning ?? null;
  };
  expect(meaning(within('{"Type": "Task", "Result|Path": "$"}'))).toBe("Where the result is put.");
  expect(meaning(within('{"Type": "Task", "Catch": [{"Result|Path": "$"}]}'))).toBe("Where the error is put.");
  expect(meaning(within('{"Type": "|Pass"}'))).toBe("Passes its input on.");
  expect(meaning(within('{"Type": "Task", "Parameters": {"Result|Path": 1}}'))).toBeNull();
  expect(meaning(within('{"Type": "Choice", "Result|Path": "$"}'))).toBeNull();
});
