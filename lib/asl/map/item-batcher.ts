import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import { compileNumberField } from "../compile/number-field";
import { compilePayload } from "../compile/payload-field";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import { payloadSize } from "../payload-size";
import type { Flow } from "../run/flow";
import { allReady, type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";

/** Puts items together into the inputs of child executions. */
export type ItemBatcher = (
  run: Run,
  flow: Flow,
  visit: VisitRecord,
  input: Json,
  items: readonly Json[],
) => Pending<readonly Json[] | EvaluationFailure>;

/** Compiles ItemBatcher: MaxItemsPerBatch, MaxInputBytesPerBatch and BatchInput (developer guide, "ItemBatcher"). */
export function compileItemBatcher(fields: Fields, program: ProgramContext): ItemBatcher {
  const count = compileNumberField(fields, program, "MaxItemsPerBatch", "integer");
  const bytes = compileNumberField(fields, program, "MaxInputBytesPerBatch", "integer");
  const batchInput = compilePayload(fields, program, "BatchInput");
  return (run, flow, visit, input, items) =>
    whenReady(
      allReady<number | undefined | EvaluationFailure>([count?.(run, flow, visit), bytes?.(run, flow, visit)]),
      ([most, longest]) => {
        if (isFailure(most)) return most;
        if (isFailure(longest)) return longest;
        return whenReady(batchInput?.(run, flow, visit, input), (shared) =>
          isFailure(shared) ? shared : batches(items, shared, most ?? items.length, longest ?? run.limits.payloadBytes),
        );
      },
    );
}

function batches(items: readonly Json[], shared: Json | undefined, most: number, longest: number): readonly Json[] {
  const made: Json[] = [];
  const frame = payloadSize(batch([], shared));
  let current: Json[] = [];
  let size = frame;
  for (const item of items) {
    const added = payloadSize(item) + 1;
    if (current.length > 0 && (current.length >= Math.max(1, most) || size + added > longest)) {
      made.push(batch(current, shared));
      current = [];
      size = frame;
    }
    current.push(item);
    size += added;
  }
  if (current.length > 0) made.push(batch(current, shared));
  return made;
}

function batch(items: readonly Json[], shared: Json | undefined): Json {
  return shared === undefined ? { Items: items } : { BatchInput: shared, Items: items };
}
