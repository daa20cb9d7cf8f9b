import { noVariables, type Variables } from "@/lib/json";
import type { JsonataScope } from "../expressions/scope";
import type { VisitRecord } from "../history/visit-record";
import type { Json } from "../json";
import type { Flow, MapItem } from "./flow";
import type { Run } from "./run";

/** What expressions read. A run has one and points it at the state at hand; the context object is made when it is read. */
export class RunScope implements JsonataScope {
  input: Json = null;
  variables: Variables = noVariables;
  states: JsonataScope["states"] = { input: null };
  readonly random = (): number => this.run.random.next();
  private flow: Flow | null = null;
  private visit: VisitRecord | null = null;
  private item: MapItem | null = null;

  constructor(private readonly run: Run) {}

  get context(): Json {
    return this.flow === null ? {} : this.run.contextOf(this.flow, this.visit, this.item);
  }

  get now(): number {
    return this.run.clock;
  }

  /** Points the scope at a state; `$` and `$states.input` are its raw input. */
  at(flow: Flow, visit: VisitRecord): this {
    this.flow = flow;
    this.visit = visit;
    this.item = flow.origin.item;
    this.variables = flow.variables;
    this.input = visit.input;
    return this;
  }

  /** The same state, for one item of its Map. */
  forItem(item: MapItem): this {
    this.item = item;
    return this;
  }
}
