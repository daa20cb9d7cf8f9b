/** The 21 kinds of answers that a REST API gives by itself (API reference, `GatewayResponseType`). */
export const GATEWAY_RESPONSE_TYPES = [
  "ACCESS_DENIED",
  "API_CONFIGURATION_ERROR",
  "AUTHORIZER_CONFIGURATION_ERROR",
  "AUTHORIZER_FAILURE",
  "BAD_REQUEST_BODY",
  "BAD_REQUEST_PARAMETERS",
  "DEFAULT_4XX",
  "DEFAULT_5XX",
  "EXPIRED_TOKEN",
  "INTEGRATION_FAILURE",
  "INTEGRATION_TIMEOUT",
  "INVALID_API_KEY",
  "INVALID_SIGNATURE",
  "MISSING_AUTHENTICATION_TOKEN",
  "QUOTA_EXCEEDED",
  "REQUEST_TOO_LARGE",
  "RESOURCE_NOT_FOUND",
  "THROTTLED",
  "UNAUTHORIZED",
  "UNSUPPORTED_MEDIA_TYPE",
  "WAF_FILTERED",
] as const;

export type GatewayResponseType = (typeof GATEWAY_RESPONSE_TYPES)[number];

/** What an author changed of a gateway response; what is absent keeps its default. */
export interface GatewayResponse {
  readonly statusCode?: number;
  /** `gatewayresponse.header.NAME` to `method.request.…`, `context.…`, `stageVariables.…` or a text in single quotes. */
  readonly responseParameters?: Readonly<Record<string, string>>;
  /** Media type to template: substitution of `$context`, `$stageVariables` and `method.request.…` only, no VTL. */
  readonly responseTemplates?: Readonly<Record<string, string>>;
}
