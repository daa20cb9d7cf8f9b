import type { ProgramContext } from "../compile/compilation";
import type { Fields } from "../compile/fields";
import { compileNumberField } from "../compile/number-field";
import { compilePayload, type PayloadField } from "../compile/payload-field";
import { type EvaluationFailure, isFailure } from "../failure";
import type { VisitRecord } from "../history/visit-record";
import { isObject, type Json, member } from "../json";
import type { Flow } from "../run/flow";
import { allReady, type Pending, whenReady } from "../run/pending";
import type { Run } from "../run/run";
import type { TaskTerms } from "./attempt-record";

export type TermsReader = (run: Run, flow: Flow, visit: VisitRecord) => Pending<TaskTerms | EvaluationFailure>;

export const noTerms: TaskTerms = { timeoutSeconds: null, heartbeatSeconds: null, credentials: null };

/** Compiles TimeoutSeconds, HeartbeatSeconds and Credentials; null where the state has none of them. */
export function compileTerms(fields: Fields, program: ProgramContext): TermsReader | null {
  const readers: readonly (PayloadField | undefined)[] = [
    compileNumberField(fields, program, "TimeoutSeconds", "integer"),
    compileNumberField(fields, program, "HeartbeatSeconds", "integer"),
    compilePayload(fields, program, "Credentials"),
  ];
  if (readers.every((reader) => reader === undefined)) return null;
  return (run, flow, visit) =>
    whenReady(
      allReady(readers.map((read) => read?.(run, flow, visit, visit.afterInputPath ?? visit.input) ?? null)),
      termsOf,
    );
}

function termsOf(values: readonly (Json | EvaluationFailure)[]): TaskTerms | EvaluationFailure {
  const [timeout = null, heartbeat = null, credentials = null] = values;
  if (isFailure(timeout)) return timeout;
  if (isFailure(heartbeat)) return heartbeat;
  if (isFailure(credentials)) return credentials;
  return {
    timeoutSeconds: typeof timeout === "number" ? timeout : null,
    heartbeatSeconds: typeof heartbeat === "number" ? heartbeat : null,
    credentials: roleOf(credentials),
  };
}

/** The history spells the role's key with a small letter. */
function roleOf(credentials: Json): Json | null {
  const role = isObject(credentials) ? member(credentials, "RoleArn") : undefined;
  return role === undefined ? null : { roleArn: role };
}
