import { expect, it } from "vitest";
import { processorConfig } from "./processor-config";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

it("asks a distributed Map for the type of its executions", () => {
  expect(findingsOf(processorConfig, mapOf({}, { Mode: "DISTRIBUTED" }))).toEqual([
    "/States/S/ItemProcessor/ProcessorConfig: These fields are required: [ExecutionType]",
  ]);
  expect(findingsOf(processorConfig, mapOf({}, DISTRIBUTED))).toEqual([]);
});

it("refuses it in an inline Map", () => {
  expect(findingsOf(processorConfig, mapOf({}, { Mode: "INLINE", ExecutionType: "STANDARD" }))).toEqual([
    "/States/S/ItemProcessor/ProcessorConfig: Field 'ExecutionType' is not supported",
  ]);
});
