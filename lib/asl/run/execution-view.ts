import { visitAsOf } from "../history/visit-record";
import type { ChildExecution, Execution, ExecutionOutcome, HistoryEvent, Log, Visit, WrittenObject } from "../model";
import type { Book } from "./book";
import type { Tape } from "./tape";

/** A tape at one position. */
export class ExecutionView implements Execution {
  readonly history: Log<HistoryEvent>;
  readonly visits: Log<Visit>;

  constructor(
    readonly tape: Tape,
    readonly position: number,
  ) {
    const { book } = tape.run;
    const events = tape.eventsAt(position);
    this.history = new LogView(events, (index) => book.events.at(index));
    this.visits = visitsOf(book, tape.visitsAt(position), events);
  }

  get outcome(): ExecutionOutcome {
    return this.tape.outcomeAt(this.position);
  }

  get clock(): number {
    return this.tape.clockAt(this.position);
  }

  get transitions(): number {
    return this.tape.run.transitions;
  }

  get children(): readonly ChildExecution[] {
    return this.tape.run.children.map((book) => ({
      arn: book.arn,
      input: book.input,
      history: new LogView(book.events.length, (index) => book.events.at(index)),
      visits: visitsOf(book, book.visits.length, book.events.length),
    }));
  }

  get written(): readonly WrittenObject[] {
    return this.tape.run.written;
  }
}

function visitsOf(book: Book, length: number, events: number): Log<Visit> {
  return new LogView(length, (index) => {
    const visit = book.visits[index];
    if (visit === undefined) throw new Error(`no visit ${index}`);
    return visitAsOf(visit, events);
  });
}

/** The first so many entries of something that grows. */
class LogView<Entry> implements Log<Entry> {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => Entry,
  ) {}

  at(index: number): Entry {
    if (!(index >= 0 && index < this.length)) throw new Error(`no entry ${index}`);
    return this.make(index);
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let index = 0; index < this.length; index++) yield this.make(index);
  }
}
