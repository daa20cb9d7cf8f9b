/** A number that stays the same for long, by index: only its changes are kept. */
export class Timeline {
  private readonly starts: number[] = [];
  private readonly values: number[] = [];
  private newest = Number.NaN;

  /** Notes the value from an index on; indexes must not go back. */
  mark(index: number, value: number): void {
    if (value === this.newest) return;
    this.newest = value;
    this.starts.push(index);
    this.values.push(value);
  }

  /** The value at an index; `NaN` before the first mark. */
  at(index: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.values[low - 1] ?? Number.NaN;
  }
}
