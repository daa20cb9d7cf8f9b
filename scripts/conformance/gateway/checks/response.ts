import { elementsOf, first, membersOf, same } from "../json";
import { type Headers, valuesOf } from "../observed";
import type { Check } from "./check";

/** Status and headers as a client sees them. */
export const RESPONSE_CHECKS: Readonly<Record<string, Check>> = {
  status: (expected, { status }) => same("status", expected, status),
  statusClass: (expected, { status = 0 }) => same("statusClass", statusClass(expected), Math.floor(status / 100)),
  headers: (expected, { headers = [] }, { headerCase }) =>
    headersMatch(membersOf(expected), headers, headerCase === "exact", ", "),
  headersAbsent: (expected, { headers = [] }) => headersAbsent(elementsOf(expected), headers),
  headersPresent: (expected, { headers = [] }) =>
    first(elementsOf(expected), (name) => same(`headers/${name}`, true, valuesOf(headers, String(name)).length > 0)),
  headersMatch: (expected, { headers = [] }) => headersFit(membersOf(expected), headers),
};

/** `4`, `400`, `"4xx"` and `"4XX"` name the same class. */
function statusClass(expected: unknown): number {
  return Number(String(expected).slice(0, 1));
}

/** Expected headers are a subset. The separator joins several values of one name. */
export function headersMatch(
  expected: readonly (readonly [string, unknown])[],
  actual: Headers,
  exactCase: boolean,
  separator: string,
) {
  return first(expected, ([name, value]) => {
    const values = valuesOf(actual, name, exactCase);
    return same(`headers/${name}`, value, values.length > 0 ? values.join(separator) : undefined);
  });
}

export function headersAbsent(names: readonly unknown[], actual: Headers) {
  return first(names, (name) => same(`headers/${name}`, undefined, valuesOf(actual, String(name))[0]));
}

export function headersFit(expected: readonly (readonly [string, unknown])[], actual: Headers) {
  return first(expected, ([name, pattern]) => {
    const value = valuesOf(actual, name)[0];
    const fits = value !== undefined && new RegExp(String(pattern)).test(value);
    return fits ? null : { path: `headers/${name}`, expected: pattern, actual: value };
  });
}
