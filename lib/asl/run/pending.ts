/** A value now, or later where JSONata or an asynchronous task is in play. What is synchronous stays so: no promise per transition. */
export type Pending<Value> = Value | Promise<Value>;

/** Goes on with a value, at once if it is there. */
export function whenReady<Value, Next>(value: Pending<Value>, next: (value: Value) => Pending<Next>): Pending<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All the values, at once if all are there. */
export function allReady<Value>(values: readonly Pending<Value>[]): Pending<readonly Value[]> {
  const ready: Value[] = [];
  for (const value of values) {
    if (value instanceof Promise) return Promise.all(values);
    ready.push(value);
  }
  return ready;
}
