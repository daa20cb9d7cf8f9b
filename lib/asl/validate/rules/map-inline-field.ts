import type { StateView } from "../definition";
import type { Finding } from "../finding";
import { fieldValue } from "../source-node";
import type { Rule } from "./rule";

const DISTRIBUTED_ONLY = ["ItemReader", "ItemBatcher", "ResultWriter", "Label"];

/** Developer guide, "Map state": reading, batching and writing data sets is for the distributed mode. */
export const mapInlineField: Rule = {
  name: "map-inline-field",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const state of states) {
      if (state.type !== "Map" || !isInline(state)) continue;
      for (const name of DISTRIBUTED_ONLY) {
        const field = state.node.fields.get(name);
        if (field === undefined) continue;
        const message = `Field '${name}' is not supported`;
        const fix = 'Only a Map with "ProcessorConfig": {"Mode": "DISTRIBUTED", …} has it.';
        yield { code: "SCHEMA_VALIDATION_FAILED", message, span: field.key, at: state.node, fix };
      }
    }
  },
};

function isInline({ node }: StateView): boolean {
  const processor = fieldValue(node, "ItemProcessor") ?? fieldValue(node, "Iterator");
  if (processor?.type !== "object") return false;
  const config = fieldValue(processor, "ProcessorConfig");
  if (config === undefined) return true;
  if (config.type !== "object") return false;
  const mode = fieldValue(config, "Mode");
  return mode === undefined || (mode.type === "string" && !mode.open && mode.value === "INLINE");
}
