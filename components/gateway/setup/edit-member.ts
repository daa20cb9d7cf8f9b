/** The object with a member set, or without it where the value is undefined. */
export function withMember<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
  value: Whole[Name] | undefined,
): Whole {
  const { [name]: _before, ...rest } = whole;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Whole;
}

/** The list, or undefined where it holds nothing: a member that says nothing is left out. */
export function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A record with an entry set or removed, or undefined where none is left. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> | undefined {
  const next = withMember<Readonly<Record<string, Value>>, string>(record ?? {}, name, value);
  return Object.keys(next).length === 0 ? undefined : next;
}
