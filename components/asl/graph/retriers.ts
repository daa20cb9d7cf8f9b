import { fieldValue, type ObjectNode, type SourceNode, textOf } from "@/lib/asl";
import { type GraphRetrier, MAX_WAITS } from "./model";

/** The retriers of a state, as far as they can be read. */
export function retriersOf(state: ObjectNode): readonly GraphRetrier[] {
  return objectsIn(fieldValue(state, "Retry")).map((retrier) => {
    const maxAttempts = numberIn(retrier, "MaxAttempts") ?? 3;
    return {
      errors: errorNames(retrier),
      waits: waitsOf(retrier, Math.min(maxAttempts, MAX_WAITS)),
      maxAttempts,
      jitter: textOf(retrier, "JitterStrategy") === "FULL",
    };
  });
}

/** States Language, "Retrying after error": the interval grows by the rate, up to MaxDelaySeconds. */
function waitsOf(retrier: ObjectNode, count: number): readonly number[] {
  const interval = numberIn(retrier, "IntervalSeconds") ?? 1;
  const rate = numberIn(retrier, "BackoffRate") ?? 2;
  const longest = numberIn(retrier, "MaxDelaySeconds") ?? Number.POSITIVE_INFINITY;
  return Array.from({ length: Math.max(0, Math.trunc(count)) }, (_, index) =>
    Math.min(interval * rate ** index, longest),
  );
}

/** The names in ErrorEquals. */
export function errorNames(handler: ObjectNode): readonly string[] {
  const names = fieldValue(handler, "ErrorEquals");
  return names?.type === "array" ? names.items.flatMap((name) => (name.type === "string" ? [name.value] : [])) : [];
}

/** The objects of a list; others in it are passed over. */
export function objectsIn(list: SourceNode | undefined): readonly ObjectNode[] {
  return list?.type === "array" ? list.items.filter((item) => item.type === "object") : [];
}

function numberIn(node: ObjectNode, name: string): number | null {
  const value = fieldValue(node, name);
  return value?.type === "number" && value.value >= 0 ? value.value : null;
}
