import type { Handlers } from "../errors/handlers";
import { eventCode } from "../history/event-code";
import type { VisitRecord } from "../history/visit-record";
import type { StateType } from "../model";
import type { Flow } from "./flow";
import type { Pending } from "./pending";
import type { Run } from "./run";

/** Where a state leads: another state, or the end of the flow where the target is null. Filled in when all states are compiled. */
export class Transition {
  target: StateNode | null = null;

  /** @param name the state's name; null for `End` */
  constructor(readonly name: string | null) {}
}

/** A compiled state. */
export interface StateNode {
  readonly name: string;
  readonly type: StateType;
  /** Codes of its Entered and Exited events. */
  readonly entered: number;
  readonly exited: number;
  /** Retry and Catch, where the state has any. */
  readonly handlers: Handlers | null;
  /** Does the state's work, at entry and again at each retry, and sees to what comes after it. */
  readonly work: (run: Run, flow: Flow, visit: VisitRecord) => Pending<void>;
}

/** What all states have in common. */
export interface StateBase {
  readonly name: string;
  readonly type: StateType;
  /** Codes of its Entered and Exited events. */
  readonly entered: number;
  readonly exited: number;
}

export function stateBase(name: string, type: StateType): StateBase {
  return { name, type, entered: eventCode(`${type}StateEntered`), exited: eventCode(`${type}StateExited`) };
}
