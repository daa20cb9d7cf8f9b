/** Gives equal values the same small number. */
export class Dictionary<Value> {
  readonly values: Value[] = [];
  private readonly places = new Map<unknown, number>();

  constructor(private readonly keyOf: (value: Value) => unknown = (value) => value) {}

  add(value: Value): number {
    const key = this.keyOf(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
