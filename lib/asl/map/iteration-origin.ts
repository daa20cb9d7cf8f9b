import type { Details, Subject } from "../history/details";
import type { Json } from "../json";
import type { Book } from "../run/book";
import type { FlowOrigin, MapItem } from "../run/flow";
import type { Join } from "../run/join";

/** Where an iteration comes from, and the subject of its events. Lists are made when they are asked for: there may be many iterations. */
export class IterationOrigin implements FlowOrigin, Subject {
  constructor(
    readonly join: Join,
    readonly index: number,
    private readonly value: Json,
    /** Name of the Map state. */
    private readonly name: string,
  ) {}

  private get outer(): FlowOrigin {
    return this.join.parent.origin;
  }

  get book(): Book {
    return this.outer.book;
  }

  get path(): readonly number[] {
    return [...this.outer.path, this.index];
  }

  get iteration(): readonly number[] {
    return [...this.outer.iteration, this.index];
  }

  get item(): MapItem {
    return { Index: this.index, Value: this.value };
  }

  details(): Details {
    return { name: this.name, index: this.index };
  }
}
