import type { NameValue } from "../model/payload";

/** All values of a header, in order; names have no case. */
export function headerValues(headers: readonly NameValue[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([each]) => each.toLowerCase() === wanted).map(([, value]) => value);
}

/** The last value of a header, or undefined: where the service takes one value of several, it takes this one. */
export function header(headers: readonly NameValue[], name: string): string | undefined {
  return headerValues(headers, name).at(-1);
}

/** The headers but for those of the given names, which are in lower case. */
export function withoutHeaders(headers: readonly NameValue[], names: ReadonlySet<string>): readonly NameValue[] {
  return headers.filter(([name]) => !names.has(name.toLowerCase()));
}

/** The headers with one set to a value: others of its name go. */
export function withHeader(headers: readonly NameValue[], name: string, value: string): readonly NameValue[] {
  return [...withoutHeaders(headers, new Set([name.toLowerCase()])), [name, value]];
}

/** Bytes of all names and values, as the service counts them. */
export function headersSize(headers: readonly NameValue[]): number {
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

/** Name to last value. A null prototype, so that any name is a plain member. */
export function lastValues(pairs: readonly NameValue[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) values[name] = value;
  return values;
}

/** Name to all of its values, in order. */
export function allValues(pairs: readonly NameValue[]): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, string[]> = Object.create(null);
  for (const [name, value] of pairs) {
    const list = values[name];
    if (list === undefined) values[name] = [value];
    else list.push(value);
  }
  return values;
}
