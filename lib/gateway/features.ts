/** What each type of API can do (developer guide, `http-api-vs-rest`, 2023-04-03, with later announcements). */
export const FEATURES = {
  "edge-optimized": ["REST"],
  regional: ["REST", "HTTP", "WEBSOCKET"],
  "private-endpoint": ["REST"],
  "custom-domains": ["REST", "HTTP", "WEBSOCKET"],
  iam: ["REST", "HTTP", "WEBSOCKET"],
  "lambda-authorizer": ["REST", "HTTP", "WEBSOCKET"],
  "cognito-authorizer": ["REST"],
  cognito: ["REST", "HTTP"],
  "native-jwt-authorizer": ["HTTP"],
  "resource-policies": ["REST"],
  waf: ["REST"],
  "client-certificates": ["REST"],
  "backend-certificates": ["REST"],
  "api-keys": ["REST", "WEBSOCKET"],
  "usage-plans": ["REST"],
  "per-client-throttling": ["REST"],
  "mutual-tls": ["REST", "HTTP"],
  "request-validation": ["REST"],
  "request-body-transformation": ["REST"],
  "parameter-mapping": ["REST", "HTTP"],
  caching: ["REST"],
  canary: ["REST"],
  "gateway-responses": ["REST"],
  mock: ["REST", "WEBSOCKET"],
  "test-invocation": ["REST"],
  "user-controlled-deployments": ["REST", "HTTP", "WEBSOCKET"],
  "automatic-deployments": ["HTTP"],
  "default-stage": ["HTTP"],
  "default-route": ["HTTP", "WEBSOCKET"],
  "cors-configuration": ["HTTP"],
  "x-ray": ["REST"],
  "execution-logs": ["REST", "WEBSOCKET"],
  "access-logs": ["REST", "HTTP", "WEBSOCKET"],
  "access-logs-firehose": ["REST"],
  metrics: ["REST", "HTTP", "WEBSOCKET"],
  "lambda-integration": ["REST", "HTTP", "WEBSOCKET"],
  "http-integration": ["REST", "HTTP", "WEBSOCKET"],
  "aws-service-integration": ["REST", "HTTP", "WEBSOCKET"],
  "private-integration-nlb": ["REST", "HTTP", "WEBSOCKET"],
  "private-integration-alb": ["REST", "HTTP"],
  "private-integration-cloud-map": ["HTTP"],
  "response-streaming": ["REST"],
} as const satisfies Record<string, readonly ("REST" | "HTTP" | "WEBSOCKET")[]>;

export type Feature = keyof typeof FEATURES;

/** Whether an API of the type has the feature. */
export function supports(type: "REST" | "HTTP" | "WEBSOCKET", feature: Feature): boolean {
  const types: readonly string[] = FEATURES[feature];
  return types.includes(type);
}
