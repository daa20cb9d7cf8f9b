import type { Finding } from "../finding";
import { type ArrayNode, fieldValue, type SourceNode } from "../source-node";
import type { Rule } from "./rule";

const WILDCARD = "States.ALL";

/** States Language, "Errors": `States.ALL` stands alone in its ErrorEquals, and in the last retrier or catcher. */
export const errorNames: Rule = {
  name: "error-names",
  severity: "ERROR",
  *check({ states }): Generator<Finding> {
    for (const { node, type } of states) {
      if (type !== "Task" && type !== "Parallel" && type !== "Map") continue;
      for (const list of [fieldValue(node, "Retry"), fieldValue(node, "Catch")])
        if (list?.type === "array") yield* inList(list);
    }
  },
};

function* inList({ items }: ArrayNode): Generator<Finding> {
  for (const [index, item] of items.entries()) {
    const names = item.type === "object" ? fieldValue(item, "ErrorEquals") : undefined;
    const wildcard = names?.type === "array" ? names.items.find(isWildcard) : undefined;
    if (names?.type !== "array" || wildcard === undefined) continue;
    const found = { code: "SCHEMA_VALIDATION_FAILED", span: wildcard, at: names } as const;
    if (names.items.length > 1)
      yield { ...found, message: `${WILDCARD} must appear alone`, fix: "It matches the others too." };
    if (index < items.length - 1)
      yield {
        ...found,
        message: `${WILDCARD} must be in the last element`,
        fix: "What follows would never be reached.",
      };
  }
}

function isWildcard(node: SourceNode): boolean {
  return node.type === "string" && node.value === WILDCARD;
}
