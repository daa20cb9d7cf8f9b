import type { EventType, HistoryEvent } from "../model";
import type { Subject } from "./details";
import { CODES, eventCode, eventType } from "./event-code";
import { Timeline } from "./timeline";

/** The events of one execution, in columns. It only grows. */
export class EventLog {
  /** Parent and type of each event in one small integer: `parent × CODES + code`. */
  private readonly links: number[] = [];
  private readonly subjects: Subject[] = [];
  private readonly times = new Timeline();

  get length(): number {
    return this.subjects.length;
  }

  /** Appends an event and gives its id. */
  record(type: EventType, previousEventId: number, time: number, subject: Subject): number {
    return this.append(eventCode(type), previousEventId, time, subject);
  }

  /** Appends an event by the code of its type. */
  append(code: number, previousEventId: number, time: number, subject: Subject): number {
    this.times.mark(this.subjects.length, time);
    this.links.push(previousEventId * CODES + code);
    return this.subjects.push(subject);
  }

  /** When the event with the id happened. */
  timeOf(id: number): number {
    return this.times.at(id - 1);
  }

  /** The parent of the event with the id. */
  parentOf(id: number): number {
    return Math.floor((this.links[id - 1] ?? 0) / CODES);
  }

  /** Drops the newest events until `length` are left: only for the step that passes the quota of events. */
  truncate(length: number): void {
    this.links.length = length;
    this.subjects.length = length;
  }

  /** The event with the id `index + 1`. Throws on an index outside of the log. */
  at(index: number): HistoryEvent {
    const subject = this.subjects[index];
    if (subject === undefined) throw new Error(`no event ${index + 1}`);
    const id = index + 1;
    const type = eventType((this.links[index] ?? 0) % CODES);
    return { id, previousEventId: this.parentOf(id), type, timestamp: this.timeOf(id), details: subject.details(type) };
  }
}
