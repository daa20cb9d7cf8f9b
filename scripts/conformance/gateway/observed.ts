import type { Value } from "./json";

/** Names as sent, in order; a name may occur more than once. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** What the backend received. */
export interface ReceivedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: Headers;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** What was seen of one case or step; a member that the case's kind of question doesn't give is not there. */
export interface Observed {
  readonly status?: number;
  readonly headers?: Headers;
  readonly body?: Uint8Array;
  readonly gatewayResponseType?: string | null;
  readonly integrationInvoked?: boolean;
  readonly authorizerInvoked?: boolean;
  readonly integrationRequest?: ReceivedRequest | null;
  readonly lambdaEvent?: Value;
  readonly cache?: "hit" | "miss" | null;
  readonly logLines?: readonly string[];
  readonly throttledBy?: string | null;
  readonly decision?: string | null;
  readonly allowed?: boolean;
  readonly selectedRoute?: string | null;
  readonly steps?: readonly Observed[];
  readonly template?: { readonly output: string; readonly overrides: Value };
  /** All that the conversion of the bytes amounts to: a text that passes unchanged is also UTF-8. */
  readonly conversions?: readonly string[];
  readonly gatewayResponse?: Value;
  readonly responseTypes?: readonly string[];
  readonly sizes?: readonly string[];
  readonly features?: Readonly<Record<string, boolean>>;
  readonly metrics?: ReadonlyMap<string, number>;
}

/** All values of a header or parameter, by its name without case unless asked for. */
export function valuesOf(list: Headers, name: string, exactCase = false): readonly string[] {
  const matches = exactCase
    ? (each: string) => each === name
    : (each: string) => each.toLowerCase() === name.toLowerCase();
  return list.flatMap(([each, value]) => (matches(each) ? [value] : []));
}
