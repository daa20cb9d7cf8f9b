import { expect, it } from "vitest";
import type { JsonObject } from "../../json";
import { itemReader } from "./item-reader";
import { DISTRIBUTED, findingsOf, mapOf } from "./rule-tester";

const read = (ItemReader: JsonObject): JsonObject => mapOf({ ItemReader }, DISTRIBUTED);
const Resource = "arn:aws:states:::s3:getObject";

it("knows the two ways to read from Amazon S3", () => {
  expect(findingsOf(itemReader, read({ Resource: "arn:aws:states:::s3:putObject" }))).toEqual([
    "/States/S/ItemReader/Resource: The resource provided arn:aws:states:::s3:putObject is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.",
  ]);
  expect(findingsOf(itemReader, read({ Resource: "arn:aws:states:::s3:listObjectsV2" }))).toEqual([]);
});

it("asks for the format of an object", () => {
  const missing = "These fields are required:";
  expect(findingsOf(itemReader, read({ Resource }))).toEqual([`/States/S/ItemReader: ${missing} [ReaderConfig]`]);
  expect(findingsOf(itemReader, read({ Resource, ReaderConfig: {} }))).toEqual([
    `/States/S/ItemReader/ReaderConfig: ${missing} [InputType]`,
  ]);
});

it("asks CSV where its header is", () => {
  const at = "/States/S/ItemReader/ReaderConfig";
  const csv = (config: JsonObject): readonly string[] =>
    findingsOf(itemReader, read({ Resource, ReaderConfig: { InputType: "CSV", ...config } }));
  expect(csv({})).toEqual([`${at}: These fields are required: [CSVHeaderLocation]`]);
  expect(csv({ CSVHeaderLocation: "GIVEN" })).toEqual([`${at}: These fields are required: [CSVHeaders]`]);
  expect(csv({ CSVHeaderLocation: "FIRST_ROW", CSVHeaders: ["a"] })).toEqual([
    `${at}: Field 'CSVHeaders' is not supported`,
  ]);
});
