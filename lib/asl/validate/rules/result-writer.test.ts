import { expect, it } from "vitest";
import { resultWriter } from "./result-writer";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

it("writes to Amazon S3 only", () => {
  const write = (Resource: string): readonly string[] =>
    findingsOf(resultWriter, mapOf({ ResultWriter: { Resource } }, DISTRIBUTED));
  expect(write("arn:aws:states:::s3:putObject")).toEqual([]);
  expect(write("arn:aws:states:::sns:publish")).toHaveLength(1);
});
