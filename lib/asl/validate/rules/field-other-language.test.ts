import { expect, it } from "vitest";
import { fieldOtherLanguage } from "./field-other-language";
import { findingsOf, fixesOf, machineOf } from "./rule-tester";

it("refuses fields of JSONPath in a JSONata state", () => {
  const machine = machineOf({ Type: "Pass", QueryLanguage: "JSONata", Parameters: {}, ResultPath: null });
  expect(findingsOf(fieldOtherLanguage, machine)).toEqual([
    "/States/S: The QueryLanguage is set to 'JSONata', but field 'Parameters' is only supported for the 'JSONPath' QueryLanguage",
    "/States/S: The QueryLanguage is set to 'JSONata', but field 'ResultPath' is only supported for the 'JSONPath' QueryLanguage",
  ]);
});

it("refuses fields of JSONata in states of a Map with JSONata: they take the machine's language", () => {
  const processor = { StartAt: "P", States: { P: { Type: "Pass", Output: 1, End: true } } };
  const machine = machineOf({ Type: "Map", QueryLanguage: "JSONata", ItemProcessor: processor });
  expect(findingsOf(fieldOtherLanguage, machine)).toEqual([
    "/States/S/ItemProcessor/States/P: The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage",
  ]);
});

it("names what to use instead", () => {
  const machine = machineOf({ Type: "Wait", SecondsPath: "$.s", InputPath: "$.i" }, { QueryLanguage: "JSONata" });
  expect(fixesOf(fieldOtherLanguage, machine)).toEqual([
    "Use Seconds with a {% … %} expression.",
    "In JSONata, read `$states.input` in the expressions.",
  ]);
});
