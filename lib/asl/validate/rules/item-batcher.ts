import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

const BOUNDS = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];

/** Developer guide, "ItemBatcher": a batch needs a bound by number of items, by size, or both. */
export const itemBatcher: Rule = {
  name: "item-batcher",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      const batcher = type === "Map" ? fieldValue(node, "ItemBatcher") : undefined;
      if (batcher?.type !== "object" || BOUNDS.some((name) => batcher.fields.has(name))) continue;
      const message = `There should be at least one of the following fields: [${BOUNDS.join(", ")}]`;
      yield { code: "SCHEMA_VALIDATION_FAILED", message, span: batcher, at: batcher };
    }
  },
};
