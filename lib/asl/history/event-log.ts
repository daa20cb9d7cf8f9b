import type { EventType, HistoryEvent } from "../model";
import type { Subject } from "./details";

/** The events of one execution, in columns. It only grows. */
export class EventLog {
  private readonly types: EventType[] = [];
  private readonly previous: number[] = [];
  private readonly times: number[] = [];
  private readonly subjects: Subject[] = [];

  get length(): number {
    return this.types.length;
  }

  /** Appends an event and gives its id. */
  record(type: EventType, previousEventId: number, time: number, subject: Subject): number {
    this.previous.push(previousEventId);
    this.times.push(time);
    this.subjects.push(subject);
    return this.types.push(type);
  }

  /** Drops the newest events until `length` are left: only for the step that passes the quota of events. */
  truncate(length: number): void {
    for (const column of [this.types, this.previous, this.times, this.subjects]) column.length = length;
  }

  /** The event with the id `index + 1`. Throws on an index outside of the log. */
  at(index: number): HistoryEvent {
    const type = this.types[index];
    const previousEventId = this.previous[index];
    const timestamp = this.times[index];
    const subject = this.subjects[index];
    if (type === undefined || previousEventId === undefined || timestamp === undefined || subject === undefined)
      throw new Error(`no event ${index + 1}`);
    return { id: index + 1, previousEventId, type, timestamp, details: subject.details(type) };
  }
}
