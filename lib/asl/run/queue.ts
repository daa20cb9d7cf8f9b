const COMPACT_FROM = 1024;

/** First in, first out. While there is one item at a time, as in most runs, it costs next to nothing. */
export class Queue<Item> {
  /** The oldest item; the list holds those behind it. */
  private first: Item | undefined = undefined;
  private items: Item[] = [];
  private head = 0;

  push(item: Item): void {
    if (this.first === undefined) this.first = item;
    else this.items.push(item);
  }

  take(): Item | undefined {
    const item = this.first;
    this.first = this.head === this.items.length ? undefined : this.shift();
    return item;
  }

  private shift(): Item | undefined {
    const item = this.items[this.head++];
    if (this.head === this.items.length) {
      this.items.length = 0;
      this.head = 0;
    } else if (this.head > COMPACT_FROM && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
    return item;
  }
}
