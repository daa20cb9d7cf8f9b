import { expect, it } from "vitest";
import { duplicateKey } from "./duplicate-key";
import { findingsOf, machineOf } from "./rule-tester";

it("tells of a state that replaces another of the same name", () => {
  const text = '{"StartAt":"A","States":{"A":{"Type":"Succeed"},"A":{"Type":"Fail"}}}';
  expect(findingsOf(duplicateKey, text)).toEqual(["/States/A: Duplicate State name: A"]);
});

it("tells of any other key that an object has twice", () => {
  const text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"x":1,"x":2},"End":true}}}';
  expect(findingsOf(duplicateKey, text)).toEqual(["/States/A/Result/x: Duplicate field 'x'"]);
});

it("accepts the same key in different objects", () => {
  expect(findingsOf(duplicateKey, machineOf({ Type: "Pass", Result: { Type: { Type: 1 } } }))).toEqual([]);
});
