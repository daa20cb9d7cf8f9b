import { type EvaluationFailure, isFailure, runtimeFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import { isObject, type Json } from "../json";

/**
 * Notes what Assign gave. The state itself goes on with the variables as they were at entry: new values are for the next state
 * (developer guide, "Passing data between states with variables").
 */
export function assign(visit: VisitRecord, values: Json | EvaluationFailure): EvaluationFailure | null {
  if (isFailure(values)) return values;
  if (!isObject(values)) return runtimeFailure("The Assign field must be an object.");
  visit.assign(values);
  return null;
}
