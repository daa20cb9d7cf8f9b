import { fixed } from "../history/details";
import { EventLog } from "../history/event-log";
import type { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import type { StartedBy } from "../model";
import { instant } from "./instant";

/** What one execution writes down: the machine's own, or a child execution of a Distributed Map. */
export class Book {
  readonly events = new EventLog();
  readonly visits: VisitRecord[] = [];
  readonly name: string;
  /** `Execution` of the context object. */
  readonly execution: JsonObject;

  constructor(
    readonly arn: string,
    readonly input: Json,
    readonly startedAt: number,
    roleArn: string,
    startedBy: StartedBy,
  ) {
    this.name = nameOf(arn);
    const execution = { Id: arn, Input: input, StartTime: instant(startedAt), Name: this.name, RoleArn: roleArn };
    this.execution = startedBy === "StartExecution" ? { ...execution, RedriveCount: 0 } : execution;
    this.events.record("ExecutionStarted", 0, startedAt, fixed({ input, roleArn }));
  }
}

/** The execution's name: what follows the machine's in the ARN. That of an Express execution may end in the id of the start. */
function nameOf(arn: string): string {
  return arn.split(":")[7] ?? arn;
}
