import { parseStatus } from "../http/status";
import type { GatewayResponse, GatewayResponseType } from "../model/gateway-response";
import type { RestApi } from "../model/rest-api";
import { DEFAULT_TEMPLATE, GATEWAY_RESPONSE_DEFAULTS } from "./defaults";

/** A gateway response as it stands, like the API's `GetGatewayResponse` shows it. */
export interface EffectiveGatewayResponse {
  /** Null for a fallback type without a status. */
  readonly statusCode: number | null;
  readonly responseParameters: Readonly<Record<string, string>>;
  readonly responseTemplates: Readonly<Record<string, string>>;
  /** Whether the type has no entry of its own. */
  readonly defaultResponse: boolean;
}

/**
 * What an API answers for a type: its own entry, filled up with the defaults of the type, or else what DEFAULT_4XX or DEFAULT_5XX
 * says (recorded 2024-06-20). REQUEST_TOO_LARGE can't be customised (`api-gateway-known-issues`).
 */
export function effectiveGatewayResponse(
  api: Pick<RestApi, "gatewayResponses">,
  type: GatewayResponseType,
): EffectiveGatewayResponse {
  const { status } = GATEWAY_RESPONSE_DEFAULTS[type];
  const own = api.gatewayResponses?.[type];
  const entry: GatewayResponse = own ?? fallbackEntry(api, status) ?? {};
  return {
    statusCode: parseStatus(entry.statusCode) ?? status,
    responseParameters: entry.responseParameters ?? {},
    responseTemplates: entry.responseTemplates ?? { "application/json": DEFAULT_TEMPLATE },
    defaultResponse: own === undefined,
  };
}

/**
 * The status that the author stored for a type, be it in its fallback; undefined where nothing was. An entry of the type's own stores
 * the status of the table with it, even if it only changes a header.
 */
export function storedStatus(api: Pick<RestApi, "gatewayResponses">, type: GatewayResponseType): number | undefined {
  const { status } = GATEWAY_RESPONSE_DEFAULTS[type];
  const own = api.gatewayResponses?.[type];
  if (own !== undefined) return parseStatus(own.statusCode) ?? status ?? undefined;
  return parseStatus(fallbackEntry(api, status)?.statusCode);
}

/** The fallback types themselves have no status and so no fallback. */
function fallbackEntry(api: Pick<RestApi, "gatewayResponses">, status: number | null): GatewayResponse | undefined {
  if (status === null) return undefined;
  return api.gatewayResponses?.[status >= 500 ? "DEFAULT_5XX" : "DEFAULT_4XX"];
}
