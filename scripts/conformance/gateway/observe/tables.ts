import {
  CACHE_SIZES,
  effectiveGatewayResponse,
  FEATURES,
  GATEWAY_RESPONSE_TYPES,
  mayRaiseIntegrationTimeout,
} from "@/lib/gateway";
import { adaptRestApi } from "@/lib/sandbox/gateway/case";
import type { Case } from "../case";
import type { Observed } from "../observed";

/** A closed set of the service. */
export function observeList({ request }: Case): Observed {
  switch (request.list) {
    case "responseTypes":
      return { responseTypes: GATEWAY_RESPONSE_TYPES };
    case "cacheClusterSizes":
      return { sizes: CACHE_SIZES };
    default:
      throw new Error(`There is no list "${request.list}".`);
  }
}

/** Which kind of API has a feature. */
export function observeFeature({ request }: Case): Observed {
  const found = typesWith(String(request.feature));
  if (found === undefined) throw new Error(`There is no feature "${request.feature}".`);
  return { features: { REST: found.includes("REST"), HTTP: found.includes("HTTP") } };
}

/** Types of API with a feature; a case may name it by more or fewer words than the engine does. */
function typesWith(feature: string): readonly string[] | undefined {
  const wanted = wordsOf(feature);
  const features: readonly (readonly [string, readonly string[]])[] = Object.entries(FEATURES);
  const found =
    features.find(([name]) => name === feature) ??
    features.find(([name]) => includesAll(wanted, wordsOf(name)) || includesAll(wordsOf(name), wanted));
  return found?.[1];
}

/** Words of a name, without the s of a plural. */
function wordsOf(name: string): readonly string[] {
  return name.split("-").map((word) => word.replace(/s$/, ""));
}

function includesAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

/** What a quota allows. */
export function observeQuestion({ api, request }: Case): Observed {
  if (request.question !== "integration-timeout-above-29s")
    throw new Error(`There is no answer to "${request.question}".`);
  const isRest = api?.type !== "HTTP";
  return { allowed: isRest && mayRaiseIntegrationTimeout(adaptRestApi(api ?? {}, {}).endpointType ?? "EDGE") };
}

/** What a type of gateway response comes to, with its defaults and those of its class. */
export function observeGatewayResponse({ api, request }: Case): Observed {
  const type = GATEWAY_RESPONSE_TYPES.find((each) => each === request.responseType);
  if (type === undefined) throw new Error(`There is no gateway response "${request.responseType}".`);
  const { statusCode, ...rest } = effectiveGatewayResponse(adaptRestApi(api ?? {}, {}), type);
  return { gatewayResponse: { ...rest, statusCode: statusCode === null ? null : String(statusCode) } };
}
