import { allVariables } from "@/lib/json";
import { plainVisit, visitAsOf } from "../history/visit-record";
import type { Json } from "../json";
import type { Visit } from "../model";
import { contextObject } from "./context-object";
import type { Tape } from "./tape";

/** A visit as it stood at some moment, in plain data, with what its state could see beside the input. */
export interface VisitView {
  readonly visit: Visit;
  /** The variables that the state sees; what it assigns itself is in `visit.assigned`. */
  readonly variables: Readonly<Record<string, Json>>;
  /** The context object. */
  readonly context: Json;
}

/** A visit of a tape when its history had so many events. Throws where there is no such visit. */
export function viewTape({ run }: Tape, index: number, events: number, retryCount: number): VisitView {
  const record = run.book.visits[index];
  if (record === undefined) throw new Error(`no visit ${index}`);
  const visit = plainVisit(visitAsOf(record, events));
  const { attempts } = visit;
  const flow = {
    origin: record.origin,
    token: attempts.at(-1)?.token ?? null,
    retryCount: visit.type === "Task" ? Math.max(0, attempts.length - 1) : retryCount,
  };
  return {
    visit,
    variables: allVariables(record.variables),
    context: contextObject(run, flow, record, record.origin.item),
  };
}
