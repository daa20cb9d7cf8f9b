import { fieldValue, type ObjectNode, type StateType, textOf } from "@/lib/asl";

/** What a state calls, waits for or says, for the table and the tooltip; empty where there is nothing to say. */
export function stateNote(node: ObjectNode, type: StateType | null): string {
  switch (type) {
    case "Task":
      return resourceWords(textOf(node, "Resource") ?? "");
    case "Wait":
      return waitWords(node);
    case "Fail":
      return textOf(node, "Error") ?? textOf(node, "ErrorPath") ?? "";
    case "Map":
      return concurrencyWords(node);
    case "Pass":
    case "Choice":
    case "Succeed":
    case "Parallel":
    case null:
      return "";
  }
}

/** `arn:aws:states:::lambda:invoke` as `lambda:invoke`; of other ARNs the last part. */
function resourceWords(resource: string): string {
  const service = /^arn:[^:]+:states:::(.+)$/.exec(resource)?.[1];
  return service ?? resource.split(":").slice(-2).join(":");
}

function waitWords(node: ObjectNode): string {
  const seconds = fieldValue(node, "Seconds");
  if (seconds?.type === "number") return `${seconds.value} s`;
  return (
    [
      textOf(node, "Seconds"),
      textOf(node, "SecondsPath"),
      textOf(node, "Timestamp"),
      textOf(node, "TimestampPath"),
    ].find((text) => text !== null) ?? ""
  );
}

function concurrencyWords(node: ObjectNode): string {
  const concurrency = fieldValue(node, "MaxConcurrency");
  return concurrency?.type === "number" && concurrency.value > 0 ? `${concurrency.value} at a time` : "";
}
