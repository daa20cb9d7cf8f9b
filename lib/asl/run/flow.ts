import type { Variables } from "@/lib/json";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Book } from "./book";
import type { Join } from "./join";
import type { StateNode } from "./state-node";

/** `Map.Item` of the context object. */
export interface MapItem {
  readonly Index: number;
  readonly Value: Json;
}

/** Where a flow of control comes from: what a branch, iteration or child execution gets from its Map or Parallel state. */
export interface FlowOrigin {
  /** What waits for the flow; null for the execution itself. */
  readonly join: Join | null;
  /** Number of the branch or item. */
  readonly index: number;
  readonly book: Book;
  /** Index inside each enclosing Map and branch, outermost first. */
  readonly path: readonly number[];
  /** The part of it that counts Maps only. */
  readonly iteration: readonly number[];
  readonly item: MapItem | null;
}

/** The origin of an execution as such. */
export function rootOrigin(book: Book): FlowOrigin {
  return { join: null, index: 0, book, path: [], iteration: [], item: null };
}

/** A flow of control: it is in one state at a time. */
export class Flow {
  alive = true;
  /** The visit of its state. */
  visit: VisitRecord | null = null;
  /** Raised whenever the flow moves on, so that timers set before are stale. */
  epoch = 0;
  /** `State.RetryCount` of the visit. */
  retryCount = 0;
  /** Retries so far by retrier, or null before the first. */
  retries: number[] | null = null;
  /** The branches or iterations that it waits for. */
  inner: Join | null = null;
  /** Those that were given up with its state: what a redrive takes up again. */
  broken: Join | null = null;
  /** The token of the task that it waits for. */
  token: string | null = null;

  constructor(
    readonly origin: FlowOrigin,
    public state: StateNode,
    public input: Json,
    public variables: Variables,
    /** The newest event that it caused: the parent of its next. */
    public last: number,
  ) {}
}
