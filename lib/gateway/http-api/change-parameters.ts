import type { ParameterChange } from "../deploy/program";
import type { NameValue } from "../model/payload";

/** A change with the value that its expression has for this request; undefined for a source that is not there. */
export type Change = ParameterChange & { readonly value: string | undefined };

/** Headers or query parameters after the changes of an HTTP API's parameter mapping (`http-api-parameter-mapping`). */
export function changeParameters(
  pairs: readonly NameValue[],
  changes: readonly Change[],
  location: "header" | "querystring",
): readonly NameValue[] {
  return changes.filter((change) => change.location === location).reduce(changed, pairs);
}

function changed(pairs: readonly NameValue[], { action, location, name, value }: Change): readonly NameValue[] {
  const others = pairs.filter(([each]) => !sameName(each, name, location));
  if (action === "remove") return others;
  if (value === undefined) return pairs;
  return action === "overwrite" ? [...others, [name, value]] : [...pairs, [name, value]];
}

function sameName(a: string, b: string, location: ParameterChange["location"]): boolean {
  return location === "header" ? a.toLowerCase() === b.toLowerCase() : a === b;
}
