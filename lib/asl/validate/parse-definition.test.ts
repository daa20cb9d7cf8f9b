import { expect, it } from "vitest";
import { parseDefinition } from "./parse-definition";

it("gives the states at every depth with their places", () => {
  const text = `{"StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Wait"}}}}}}`;
  const states = parseDefinition(text)?.states ?? [];
  expect(states.map(({ name, type, machine }) => [name, type, machine.owner?.name])).toEqual([
    ["A", "Map", undefined],
    ["B", "Wait", "A"],
  ]);
  const { offset, length } = states[1]?.node ?? { offset: 0, length: 0 };
  expect(text.slice(offset, offset + length)).toBe(`{"Type":"Wait"}`);
});

it("gives nothing for a text that is no JSON object, and what there is for one that is no valid definition", () => {
  expect(parseDefinition(`{"States":`)).toBeNull();
  expect(parseDefinition("[]")).toBeNull();
  expect(parseDefinition(`{"States":{"A":{"Type":"Nap"}}}`)?.states).toMatchObject([{ name: "A", type: null }]);
});
