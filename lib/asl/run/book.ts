import type { Details, Subject } from "../history/details";
import { EventLog } from "../history/event-log";
import type { VisitRecord } from "../history/visit-record";
import type { Json, JsonObject } from "../json";
import type { StartedBy } from "../model";
import { instant } from "./instant";

/** What one execution writes down: the machine's own, or a child execution of a Distributed Map. */
export class Book implements Subject {
  readonly events = new EventLog();
  readonly visits: VisitRecord[] = [];
  private object: JsonObject | null = null;
  private redrives = 0;

  constructor(
    readonly arn: string,
    readonly input: Json,
    readonly startedAt: number,
    private readonly roleArn: string,
    private readonly startedBy: StartedBy,
  ) {
    this.events.record("ExecutionStarted", 0, startedAt, this);
  }

  get name(): string {
    return nameOf(this.arn);
  }

  /** `Execution` of the context object. */
  get execution(): JsonObject {
    this.object ??= this.describe();
    return this.object;
  }

  /** Notes a redrive: `RedriveCount` and `RedriveTime` of the context object. */
  redriven(time: number): number {
    this.redrives++;
    this.object = { ...this.describe(), RedriveCount: this.redrives, RedriveTime: instant(time) };
    return this.redrives;
  }

  private describe(): JsonObject {
    const { arn, input, startedAt, name, roleArn } = this;
    const execution = { Id: arn, Input: input, StartTime: instant(startedAt), Name: name, RoleArn: roleArn };
    return this.startedBy === "StartExecution" ? { ...execution, RedriveCount: 0 } : execution;
  }

  /** Those of ExecutionStarted. */
  details(): Details {
    return { input: this.input, roleArn: this.roleArn };
  }
}

/** The execution's name: what follows the machine's in the ARN. That of an Express execution may end in the id of the start. */
function nameOf(arn: string): string {
  return arn.split(":")[7] ?? arn;
}
