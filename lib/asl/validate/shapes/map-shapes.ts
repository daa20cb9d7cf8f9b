import { BRANCH, PROCESSOR } from "./machine-shapes";
import { field, jsonataOnly, jsonPathOnly, REFERENCE, required, shapeOf, TEMPLATE, TEXT } from "./shape";

const COUNT = { kind: "integer", min: 0 } as const;

/** Developer guide, "ItemReader": format and part of the data set. */
const READER_CONFIG = shapeOf(
  {
    InputType: field({ kind: "choice", values: ["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"] }),
    Transformation: field({ kind: "choice", values: ["NONE", "LOAD_AND_FLATTEN"] }),
    ManifestType: field({ kind: "choice", values: ["ATHENA_DATA", "S3_INVENTORY"] }),
    CSVHeaderLocation: field({ kind: "choice", values: ["FIRST_ROW", "GIVEN"] }),
    CSVHeaders: field({ kind: "list", of: TEXT }),
    CSVDelimiter: field({ kind: "choice", values: ["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"] }),
    ItemsPointer: field(TEXT),
    MaxItems: field({ ...COUNT, max: 100_000_000 }),
    MaxItemsPath: jsonPathOnly(REFERENCE),
  },
  { atMostOne: [["MaxItems", "MaxItemsPath"]] },
);

const ITEM_READER = shapeOf({
  Resource: required(TEXT),
  Parameters: jsonPathOnly(TEMPLATE),
  Arguments: jsonataOnly(TEMPLATE),
  ReaderConfig: field({ kind: "object", shape: () => READER_CONFIG }),
});

/** Developer guide, "ItemBatcher". */
const ITEM_BATCHER = shapeOf(
  {
    MaxItemsPerBatch: field(COUNT),
    MaxItemsPerBatchPath: jsonPathOnly(REFERENCE),
    MaxInputBytesPerBatch: field({ ...COUNT, max: 262_144 }),
    MaxInputBytesPerBatchPath: jsonPathOnly(REFERENCE),
    BatchInput: field(TEMPLATE),
  },
  {
    atMostOne: [
      ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
      ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
    ],
  },
);

const WRITER_CONFIG = shapeOf({
  Transformation: field({ kind: "choice", values: ["NONE", "COMPACT", "FLATTEN"] }),
  OutputType: field({ kind: "choice", values: ["JSON", "JSONL"] }),
});

/** Developer guide, "ResultWriter". */
const RESULT_WRITER = shapeOf({
  Resource: field(TEXT),
  Parameters: jsonPathOnly(TEMPLATE),
  Arguments: jsonataOnly(TEMPLATE),
  WriterConfig: field({ kind: "object", shape: () => WRITER_CONFIG }),
});

/** Fields of a Map state besides those of all states that call or run something. */
export const MAP_FIELDS = {
  ItemProcessor: field({ kind: "machine", shape: () => PROCESSOR }),
  Iterator: field({ kind: "machine", shape: () => PROCESSOR }),
  Items: jsonataOnly({ kind: "items" }),
  ItemsPath: jsonPathOnly({ kind: "path" }),
  ItemSelector: field(TEMPLATE),
  MaxConcurrency: field(COUNT),
  MaxConcurrencyPath: jsonPathOnly(REFERENCE),
  Label: field(TEXT),
  ItemReader: field({ kind: "object", shape: () => ITEM_READER }),
  ItemBatcher: field({ kind: "object", shape: () => ITEM_BATCHER }),
  ResultWriter: field({ kind: "object", shape: () => RESULT_WRITER }),
  ToleratedFailureCount: field(COUNT),
  ToleratedFailureCountPath: jsonPathOnly(REFERENCE),
  ToleratedFailurePercentage: field({ kind: "decimal", min: 0, max: 100 }),
  ToleratedFailurePercentagePath: jsonPathOnly(REFERENCE),
} as const;

export const MAP_GROUPS = {
  exactlyOne: [["ItemProcessor", "Iterator"]],
  atMostOne: [
    ["ItemSelector", "Parameters"],
    ["MaxConcurrency", "MaxConcurrencyPath"],
    ["ToleratedFailureCount", "ToleratedFailureCountPath"],
    ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
  ],
} as const;

/** The branches of a Parallel state. */
export const PARALLEL_FIELDS = {
  Branches: required({ kind: "list", of: { kind: "machine", shape: () => BRANCH }, min: 1 }),
  Arguments: jsonataOnly(TEMPLATE),
} as const;
