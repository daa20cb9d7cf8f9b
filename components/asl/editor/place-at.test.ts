import { expect, it } from "vitest";
import { fieldsAt, placeAt, textAt } from "./place-at";
import { stateAt } from "./testing";

/** The place at the `|`. */
function at(marked: string) {
  const { state, offset } = stateAt(marked);
  return { state, place: placeAt(state, offset) };
}

it.each([
  ['{"a|b": 1}', "key", []],
  ['{"States": {"A": {"Ty|"}}}', "key", ["States", "A"]],
  ['{"States": {"A": {|}}}', "key", ["States", "A"]],
  ['{"States": {"A": {"Type": "Pass", |}}}', "key", ["States", "A"]],
  ['{"States": {"A": {"Type": "|"}}}', "value", ["States", "A", "Type"]],
  ['{"States": {"A": {"Type": |}}}', "value", ["States", "A", "Type"]],
  ['{"Retry": [{"ErrorEquals": ["X", "|"]}]}', "value", ["Retry", 0, "ErrorEquals", 1]],
  ['{"Retry": [{}, {"|"}]}', "key", ["Retry", 1]],
  ['{"A": {}|}', "key", []],
])("knows where the cursor is in %s", (text, kind, path) => {
  expect(at(text).place).toMatchObject({ kind, path });
});

it("reads fields and texts of a text that is broken elsewhere", () => {
  const { state } = at('{"QueryLanguage": "JSONata", "States": {"A": {"Type": "Pass"}, "B": {"Type": | }');
  expect(fieldsAt(state, ["States"])).toEqual(["A", "B"]);
  expect(textAt(state, ["QueryLanguage"])).toBe("JSONata");
  expect(textAt(state, ["States", "A", "Type"])).toBe("Pass");
  expect(textAt(state, ["States", "C", "Type"])).toBeNull();
});
