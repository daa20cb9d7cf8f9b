import type { Variables } from "../expressions/variables";
import type { Json } from "../json";
import type { Attempt, EventType, MapStages, StateType, Visit } from "../model";
import type { Details, Subject } from "./details";

const noAttempts: readonly Attempt[] = [];

/** A visit while it is under way: the interpreter fills it in. It is also the subject of its Entered and Exited events. */
export class VisitRecord implements Visit, Subject {
  exitedEventId = 0;
  afterInputPath: Json | undefined = undefined;
  afterParameters: Json | undefined = undefined;
  map: MapStages | undefined = undefined;
  result: Json | undefined = undefined;
  afterResultSelector: Json | undefined = undefined;
  afterResultPath: Json | undefined = undefined;
  output: Json | undefined = undefined;
  assigned: Readonly<Record<string, Json>> | undefined = undefined;
  next: string | null = null;
  /** The variables that the next state sees. */
  variablesAfter: Variables;
  private tried: Attempt[] | null = null;

  constructor(
    readonly state: string,
    readonly type: StateType,
    readonly path: readonly number[],
    readonly input: Json,
    /** The variables that the state sees. */
    readonly variables: Variables,
    /** Virtual time of the entry, in milliseconds since 1970. */
    readonly enteredAt: number,
    readonly previousEventId: number,
    readonly enteredEventId: number,
  ) {
    this.variablesAfter = variables;
  }

  get attempts(): readonly Attempt[] {
    return this.tried ?? noAttempts;
  }

  addAttempt(attempt: Attempt): void {
    this.tried ??= [];
    this.tried.push(attempt);
  }

  details(type: EventType): Details {
    if (type.endsWith("Entered")) return { name: this.state, input: this.input };
    if (!type.endsWith("Exited")) return {};
    const details: Record<string, Json> = { name: this.state };
    if (this.output !== undefined) details.output = this.output;
    if (this.assigned !== undefined) details.assignedVariables = this.assigned;
    return details;
  }
}

/** The visit as it stood when the execution had `events` events. */
export function visitAsOf(visit: Visit, events: number): Visit {
  if (visit.exitedEventId !== 0 && visit.exitedEventId <= events) return visit;
  return {
    state: visit.state,
    type: visit.type,
    path: visit.path,
    enteredEventId: visit.enteredEventId,
    exitedEventId: 0,
    input: visit.input,
    afterInputPath: visit.afterInputPath,
    afterParameters: visit.afterParameters,
    map: visit.map,
    attempts: visit.attempts
      .filter((attempt) => attempt.scheduledEventId <= events)
      .map((attempt) => attemptAsOf(attempt, events)),
    result: undefined,
    afterResultSelector: undefined,
    afterResultPath: undefined,
    output: undefined,
    assigned: undefined,
    next: null,
  };
}

function attemptAsOf(attempt: Attempt, events: number): Attempt {
  const { outcome, request, scheduledEventId } = attempt;
  if (outcome.type === "running" || outcome.eventId <= events) return attempt;
  return { request, scheduledEventId, outcome: { type: "running" } };
}
