import { assignVariables, type Variables } from "@/lib/json";
import type { Json } from "../json";
import type { Attempt, EventType, MapStages, StateType, Visit } from "../model";
import type { FlowOrigin } from "../run/flow";
import type { StateNode, Transition } from "../run/state-node";
import type { Details, Subject } from "./details";

const noAttempts: readonly Attempt[] = [];

/** The stages that most visits do not have: kept apart, so that the others stay small. */
class Stages {
  afterInputPath: Json | undefined = undefined;
  attempts: Attempt[] | undefined = undefined;
  map: MapStages | undefined = undefined;
  result: Json | undefined = undefined;
  afterResultSelector: Json | undefined = undefined;
  afterResultPath: Json | undefined = undefined;
  assigned: Assigned | undefined = undefined;
  caught: Visit["caught"] = undefined;
}

interface Assigned {
  readonly values: Readonly<Record<string, Json>>;
  readonly variables: Variables;
}

/** A visit while it is under way: the interpreter fills it in. It is also the subject of its Entered and Exited events. */
export class VisitRecord implements Visit, Subject {
  exitedEventId = 0;
  afterParameters: Json | undefined = undefined;
  output: Json | undefined = undefined;
  transition: Transition | null = null;
  private stages: Stages | null = null;

  constructor(
    readonly node: StateNode,
    readonly origin: FlowOrigin,
    readonly input: Json,
    /** The variables that the state sees. */
    readonly variables: Variables,
    readonly enteredEventId: number,
  ) {}

  get state(): string {
    return this.node.name;
  }

  get type(): StateType {
    return this.node.type;
  }

  get path(): readonly number[] {
    return this.origin.path;
  }

  /** Virtual time of the entry, in milliseconds since 1970. */
  get enteredAt(): number {
    return this.origin.book.events.timeOf(this.enteredEventId);
  }

  get previousEventId(): number {
    return this.origin.book.events.parentOf(this.enteredEventId);
  }

  get next(): string | null {
    return this.transition?.name ?? null;
  }

  get afterInputPath(): Json | undefined {
    return this.stages?.afterInputPath;
  }

  set afterInputPath(value: Json) {
    this.extend().afterInputPath = value;
  }

  get attempts(): readonly Attempt[] {
    return this.stages?.attempts ?? noAttempts;
  }

  addAttempt(attempt: Attempt): void {
    const stages = this.extend();
    stages.attempts ??= [];
    stages.attempts.push(attempt);
  }

  get map(): MapStages | undefined {
    return this.stages?.map;
  }

  set map(value: MapStages) {
    this.extend().map = value;
  }

  get result(): Json | undefined {
    return this.stages?.result;
  }

  set result(value: Json) {
    this.extend().result = value;
  }

  get afterResultSelector(): Json | undefined {
    return this.stages?.afterResultSelector;
  }

  set afterResultSelector(value: Json) {
    this.extend().afterResultSelector = value;
  }

  get afterResultPath(): Json | undefined {
    return this.stages?.afterResultPath;
  }

  set afterResultPath(value: Json) {
    this.extend().afterResultPath = value;
  }

  get assigned(): Readonly<Record<string, Json>> | undefined {
    return this.stages?.assigned?.values;
  }

  get caught(): Visit["caught"] {
    return this.stages?.caught;
  }

  set caught(failure: Visit["caught"]) {
    this.extend().caught = failure;
  }

  /** The variables that the next state sees. */
  get variablesAfter(): Variables {
    return this.stages?.assigned?.variables ?? this.variables;
  }

  assign(values: Readonly<Record<string, Json>>): void {
    this.extend().assigned = { values, variables: assignVariables(this.variables, values) };
  }

  /** Takes an assignment back: a catcher's takes its place. */
  unassign(): void {
    if (this.stages !== null) this.stages.assigned = undefined;
  }

  private extend(): Stages {
    this.stages ??= new Stages();
    return this.stages;
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
    caught: undefined,
    next: null,
  };
}

/** The visit as plain data, which can leave the thread. */
export function plainVisit(visit: Visit): Visit {
  return {
    state: visit.state,
    type: visit.type,
    path: visit.path,
    enteredEventId: visit.enteredEventId,
    exitedEventId: visit.exitedEventId,
    input: visit.input,
    afterInputPath: visit.afterInputPath,
    afterParameters: visit.afterParameters,
    map: visit.map,
    attempts: visit.attempts.map(plainAttempt),
    result: visit.result,
    afterResultSelector: visit.afterResultSelector,
    afterResultPath: visit.afterResultPath,
    output: visit.output,
    assigned: visit.assigned,
    caught: visit.caught,
    next: visit.next,
  };
}

function plainAttempt({ request, token, scheduledEventId, outcome }: Attempt): Attempt {
  return { request, token, scheduledEventId, outcome };
}

function attemptAsOf(attempt: Attempt, events: number): Attempt {
  const { outcome, request, token, scheduledEventId } = attempt;
  if (outcome.type === "running" || outcome.eventId <= events) return attempt;
  return { request, token, scheduledEventId, outcome: { type: "running" } };
}
