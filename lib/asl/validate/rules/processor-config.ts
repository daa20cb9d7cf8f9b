import type { Finding } from "../finding";
import { fieldValue, textOf } from "../source-node";
import type { Rule } from "./rule";

/** Developer guide, "Distributed mode": ExecutionType is asked for by DISTRIBUTED, and only there. */
export const processorConfig: Rule = {
  name: "processor-config",
  severity: "ERROR",
  *check({ machines }): Generator<Finding> {
    for (const { node, distributed } of machines) {
      const config = fieldValue(node, "ProcessorConfig");
      if (config?.type !== "object") continue;
      const executionType = config.fields.get("ExecutionType");
      const found = { code: "SCHEMA_VALIDATION_FAILED", at: config } as const;
      if (distributed && executionType === undefined)
        yield { ...found, span: config, message: "These fields are required: [ExecutionType]" };
      if (!distributed && executionType !== undefined && (textOf(config, "Mode") ?? "INLINE") === "INLINE")
        yield { ...found, span: executionType.key, message: "Field 'ExecutionType' is not supported", fix: MODE };
    }
  },
};

const MODE = 'It goes with "Mode": "DISTRIBUTED".';
