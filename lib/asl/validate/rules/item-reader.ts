import type { Finding } from "../finding";
import { fieldValue, type ObjectNode, textOf } from "../source-node";
import type { Rule } from "./rule";

const RESOURCE = /^arn:aws[a-z-]*:states:::s3:(?:getObject|listObjectsV2)$/;
const MISSING = "These fields are required: ";

/** Developer guide, "ItemReader": which settings each format of a data set asks for. */
export const itemReader: Rule = {
  name: "item-reader",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      const reader = type === "Map" ? fieldValue(node, "ItemReader") : undefined;
      if (reader?.type === "object") yield* check(reader);
    }
  },
};

function* check(reader: ObjectNode): Generator<Finding> {
  const resource = fieldValue(reader, "Resource");
  if (resource?.type === "string" && !resource.open && !RESOURCE.test(resource.value)) {
    const message = `The resource provided ${resource.value} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`;
    const fix = "Read from arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2.";
    yield { code: "SCHEMA_VALIDATION_FAILED", message, span: resource, at: resource, fix };
  }
  const config = fieldValue(reader, "ReaderConfig");
  if (config?.type === "object") yield* checkConfig(config, textOf(reader, "Resource"));
  else if (textOf(reader, "Resource")?.endsWith(":getObject") && config === undefined)
    yield { code: "SCHEMA_VALIDATION_FAILED", message: `${MISSING}[ReaderConfig]`, span: reader, at: reader };
}

function* checkConfig(config: ObjectNode, resource: string | null): Generator<Finding> {
  const found = { code: "SCHEMA_VALIDATION_FAILED", span: config, at: config } as const;
  const has = (name: string): boolean => config.fields.has(name);
  if (resource?.endsWith(":getObject") && !has("InputType")) yield { ...found, message: `${MISSING}[InputType]` };
  if (textOf(config, "InputType") === "CSV" && !has("CSVHeaderLocation"))
    yield { ...found, message: `${MISSING}[CSVHeaderLocation]` };
  if (textOf(config, "CSVHeaderLocation") === "GIVEN" && !has("CSVHeaders"))
    yield { ...found, message: `${MISSING}[CSVHeaders]` };
  if (textOf(config, "CSVHeaderLocation") === "FIRST_ROW" && has("CSVHeaders"))
    yield {
      ...found,
      message: "Field 'CSVHeaders' is not supported",
      fix: 'It goes with "CSVHeaderLocation": "GIVEN".',
    };
}
