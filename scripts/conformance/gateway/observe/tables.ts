import {
  CACHE_SIZES,
  effectiveGatewayResponse,
  FEATURES,
  GATEWAY_RESPONSE_TYPES,
  mayRaiseIntegrationTimeout,
} from "@/lib/gateway";
import { adaptRestApi } from "../adapt/rest-api";
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
  const found = new Map(Object.entries(FEATURES)).get(String(request.feature));
  if (found === undefined) throw new Error(`There is no feature "${request.feature}".`);
  const types: readonly string[] = found;
  return { features: { REST: types.includes("REST"), HTTP: types.includes("HTTP") } };
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
