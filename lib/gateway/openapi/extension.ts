import type { MethodKey } from "../model/payload";

/** Names of the service's own members (developer guide, "x-amazon-apigateway extensions"). */
export const EXTENSION = {
  anyMethod: "x-amazon-apigateway-any-method",
  apiKeySource: "x-amazon-apigateway-api-key-source",
  auth: "x-amazon-apigateway-auth",
  authType: "x-amazon-apigateway-authtype",
  authorizer: "x-amazon-apigateway-authorizer",
  binaryMediaTypes: "x-amazon-apigateway-binary-media-types",
  cors: "x-amazon-apigateway-cors",
  endpointConfiguration: "x-amazon-apigateway-endpoint-configuration",
  gatewayResponses: "x-amazon-apigateway-gateway-responses",
  importExportVersion: "x-amazon-apigateway-importexport-version",
  integration: "x-amazon-apigateway-integration",
  minimumCompressionSize: "x-amazon-apigateway-minimum-compression-size",
  policy: "x-amazon-apigateway-policy",
  requestValidator: "x-amazon-apigateway-request-validator",
  requestValidators: "x-amazon-apigateway-request-validators",
} as const;

/** The path under which documents have the `$default` route of an HTTP API. */
export const DEFAULT_PATH = "/$default";

/** The member of a path item that a method is. */
export function operationKey(key: MethodKey): string {
  return key === "ANY" ? EXTENSION.anyMethod : key.toLowerCase();
}
