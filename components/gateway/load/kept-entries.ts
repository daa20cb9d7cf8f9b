import type { GatewayState } from "@/lib/gateway";
import { GATEWAY_EPOCH } from "@/lib/sandbox/gateway";

/** What the gateway keeps for a while: a cached answer or the result of an authorizer. */
export interface KeptEntry {
  readonly key: string;
  /** For people: the parts of the key. */
  readonly name: string;
  /** Milliseconds from the clock until it is good no more; not above 0: expired. */
  readonly left: number;
}

/** Entries of the cache: their keys are lists of stage, deployment, namespace, method and the values that tell them apart. */
export function cacheEntries({ cache }: Pick<GatewayState, "cache">, clock: number): readonly KeptEntry[] {
  return Object.entries(cache).map(([key, { expires, status }]) => {
    const [, , namespace = "", method = "", values = []] = JSON.parse(key) as readonly unknown[];
    const told = (Array.isArray(values) ? values : [values]).filter((each) => each !== null && each !== "").map(String);
    const name = [`${String(method)} ${String(namespace)}`, ...told, `status ${status}`].join(", ");
    return { key, name, left: expires - GATEWAY_EPOCH - clock };
  });
}

/** Results of authorizers: their keys are lists of stage, authorizer and the identity sources' values. */
export function authorizerEntries(
  { authorizerResults }: Pick<GatewayState, "authorizerResults">,
  clock: number,
): readonly KeptEntry[] {
  return Object.entries(authorizerResults).map(([key, { expires }]) => {
    const [, ...parts] = JSON.parse(key) as readonly unknown[];
    const name = parts
      .filter((part) => part !== null && part !== "")
      .map(String)
      .join(", ");
    return { key, name, left: expires - GATEWAY_EPOCH - clock };
  });
}
