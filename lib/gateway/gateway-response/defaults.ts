import type { GatewayResponseType } from "../model/gateway-response";

export interface GatewayResponseDefault {
  /** Null for the two fallback types. */
  readonly status: number | null;
  /** Null is sent as null; where AWS tells no text, null too. */
  readonly message: string | null;
  /** Value of x-amzn-ErrorType, or null where it is not known. */
  readonly errorType: string | null;
}

export const DEFAULT_TEMPLATE = '{"message":$context.error.messageString}';

/** Statuses: developer guide, `supported-gateway-response-types`. Messages and error types: recordings, Knowledge Center, third parties. */
export const GATEWAY_RESPONSE_DEFAULTS: Readonly<Record<GatewayResponseType, GatewayResponseDefault>> = {
  ACCESS_DENIED: row(403, "User is not authorized to access this resource", "AccessDeniedException"),
  API_CONFIGURATION_ERROR: row(500, "Internal server error", "InternalServerErrorException"),
  AUTHORIZER_CONFIGURATION_ERROR: row(500, null, "AuthorizerConfigurationException"),
  AUTHORIZER_FAILURE: row(500, null, "AuthorizerFailureException"),
  BAD_REQUEST_BODY: row(400, "Invalid request body", "BadRequestException"),
  BAD_REQUEST_PARAMETERS: row(400, "Missing required request parameters", "BadRequestException"),
  DEFAULT_4XX: row(null, null, null),
  DEFAULT_5XX: row(null, "Internal server error", "InternalServerErrorException"),
  EXPIRED_TOKEN: row(403, "The security token included in the request is expired", "ExpiredTokenException"),
  INTEGRATION_FAILURE: row(504, "Internal server error", "InternalServerErrorException"),
  INTEGRATION_TIMEOUT: row(504, "Endpoint request timed out", "InternalServerErrorException"),
  INVALID_API_KEY: row(403, "Forbidden", "ForbiddenException"),
  INVALID_SIGNATURE: row(403, "The request signature does not match", "InvalidSignatureException"),
  MISSING_AUTHENTICATION_TOKEN: row(403, "Missing Authentication Token", "MissingAuthenticationTokenException"),
  QUOTA_EXCEEDED: row(429, "Limit Exceeded", "LimitExceededException"),
  REQUEST_TOO_LARGE: row(413, "Request Too Long", "RequestTooLargeException"),
  RESOURCE_NOT_FOUND: row(404, "Not Found", "NotFoundException"),
  THROTTLED: row(429, "Too Many Requests", "TooManyRequestsException"),
  UNAUTHORIZED: row(401, "Unauthorized", "UnauthorizedException"),
  UNSUPPORTED_MEDIA_TYPE: row(415, "Unsupported Media Type", "BadRequestException"),
  WAF_FILTERED: row(403, "Forbidden", "ForbiddenException"),
};

function row(status: number | null, message: string | null, errorType: string | null): GatewayResponseDefault {
  return { status, message, errorType };
}
