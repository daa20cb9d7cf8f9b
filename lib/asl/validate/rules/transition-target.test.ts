import { expect, it } from "vitest";
import { findingsOf, fixesOf, machineOf } from "./rule-tester";
import { transitionTarget } from "./transition-target";

it("says Next wherever the target stands", () => {
  const choice = { Type: "Choice", Choices: [{ Variable: "$.x", IsNull: true, Next: "A" }], Default: "B" };
  expect(findingsOf(transitionTarget, { ...machineOf(choice), StartAt: "C" })).toEqual([
    "/StartAt: Missing 'Next' target: C",
    "/States/S/Choices[0]/Next: Missing 'Next' target: A",
    "/States/S/Default: Missing 'Next' target: B",
  ]);
  const task = { Type: "Task", Resource: "x", Next: "S", Catch: [{ ErrorEquals: ["E"], Next: "D" }] };
  expect(findingsOf(transitionTarget, machineOf(task))).toEqual(["/States/S/Catch[0]/Next: Missing 'Next' target: D"]);
});

it("suggests a state of nearly that name", () => {
  expect(fixesOf(transitionTarget, { ...machineOf({ Type: "Succeed" }), StartAt: "s" })).toEqual(['Did you mean "S"?']);
});

it("says when the target is in another branch", () => {
  const branch = { StartAt: "P", States: { P: { Type: "Pass", Next: "S" } } };
  expect(fixesOf(transitionTarget, machineOf({ Type: "Parallel", Branches: [branch] }))).toEqual([
    '"S" is in another branch or Map; transitions can\'t leave theirs.',
  ]);
});

it("waits for placeholders in names", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of CloudFormation.
  const text = '{"StartAt":"${First}","States":{"A":{"Type":"Pass","Next":"B"},"${B}":{"Type":"Succeed"}}}';
  expect(findingsOf(transitionTarget, text)).toEqual([]);
});
