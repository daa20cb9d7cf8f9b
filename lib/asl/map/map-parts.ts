import type { NumberField } from "../compile/number-field";
import type { PayloadField } from "../compile/payload-field";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow } from "../run/flow";
import type { Pending } from "../run/pending";
import type { Run } from "../run/run";
import type { StateNode } from "../run/state-node";
import type { Items } from "./items";

/** What inline and distributed Maps have in common. */
export interface MapParts {
  readonly items: Items;
  readonly concurrency: NumberField | undefined;
  /** Makes an iteration's input; items go in as they are without it. */
  readonly selector: PayloadField | undefined;
  /** First state of the processor; undefined where that does not compile, so that the machine never runs. */
  readonly start: StateNode | undefined;
  /** Goes on with the Map's result. */
  readonly leave: (run: Run, flow: Flow, visit: VisitRecord, result: Json) => Pending<void>;
  readonly node: () => StateNode;
}
