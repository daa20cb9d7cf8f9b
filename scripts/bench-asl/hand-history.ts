/** A history as one would write it by hand: an array of events, payloads as JSON texts. */
export class HandHistory {
  readonly events: object[] = [];

  add(type: string, details: object): void {
    const id = this.events.length + 1;
    this.events.push({ id, previousEventId: id - 1, type, timestamp: 0, details });
  }

  visit(type: string, name: string, input: unknown, output: unknown): void {
    this.add(`${type}StateEntered`, { name, input: JSON.stringify(input) });
    this.add(`${type}StateExited`, { name, output: JSON.stringify(output) });
  }
}
