/**
 * Ends the dispatch over a closed set. The compiler refuses a call while a case is missing; should an impossible
 * value arrive all the same, it is printed.
 *
 * @throws Error always: reaching it is a mistake of ours.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
