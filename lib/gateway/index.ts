export { jsonEqual } from "@/lib/json";
export type { Json, JsonObject } from "@/lib/util";
export { type Conversion, type ConversionQuestion, conversionOf } from "./binary/convert";
export { flushAuthorizers, flushStageCache } from "./cache/flush";
export { compileDeployment, type Deployment } from "./deploy/deployment";
export {
  createGateway,
  DEFAULT_ACCOUNT,
  deploy,
  disableCanary,
  type GatewayOptions,
  promoteCanary,
  stageOf,
  withApi,
  withStage,
} from "./deploy/gateway";
export type { DeploymentProblem } from "./deploy/program";
export type { Fact } from "./facts/fact";
export { FACTS, type FactId } from "./facts/facts";
export { FEATURES, type Feature, supports } from "./features";
export { GATEWAY_RESPONSE_DEFAULTS, type GatewayResponseDefault } from "./gateway-response/defaults";
export { type EffectiveGatewayResponse, effectiveGatewayResponse } from "./gateway-response/effective";
export { invoke } from "./invoke";
export { LIMITS, mayRaiseIntegrationTimeout } from "./limits";
export { ACCESS_LOG_FORMATS } from "./logs/access-formats";
export { type MetricsQuestion, metricsOf } from "./logs/metrics";
export { MISCONCEPTIONS, type Misconception } from "./misconception";
export type {
  Authorization,
  Authorizer,
  CognitoAuthorizer,
  JwtAuthorizer,
  RequestAuthorizer,
  TokenAuthorizer,
} from "./model/authorizer";
export type { Account, Api, ApiKey, DomainName, Gateway, Quota, UsagePlan } from "./model/gateway";
export { GATEWAY_RESPONSE_TYPES, type GatewayResponse, type GatewayResponseType } from "./model/gateway-response";
export type { HttpApi, HttpApiIntegration, HttpCors, HttpRoute } from "./model/http-api";
export type {
  AwsIntegration,
  ContentHandling,
  HttpIntegration,
  Integration,
  IntegrationResponse,
  IntegrationType,
  MockIntegration,
  PassthroughBehavior,
} from "./model/integration";
export type { ClientResponse, Invocation, Logs, Metric } from "./model/invocation";
export { type HttpMethod, METHOD_KEYS, type MethodKey, type NameValue, type Payload } from "./model/payload";
export type { ClientCertificate, ClientRequest, PolicyVerdict, Signature } from "./model/request";
export type {
  EndpointType,
  MethodResponse,
  RequestValidator,
  RestApi,
  RestMethod,
  RestResource,
} from "./model/rest-api";
export {
  CACHE_SIZES,
  type Canary,
  type MethodSettings,
  type Stage,
  type StageCache,
  type Throttle,
  type UnauthorizedCacheControl,
  type WebAcl,
} from "./model/stage";
export { type Bucket, type CacheEntry, type GatewayState, INITIAL_STATE } from "./model/state";
export {
  HTTP_PHASES,
  type Observation,
  type PhaseName,
  REST_PHASES,
  type TraceStep,
  type Verdict,
} from "./model/trace";
export type { WebSocketApi, WebSocketRoute } from "./model/websocket-api";
export {
  type AuthorizerCall,
  type AuthorizerFunction,
  type AuthorizerOutcome,
  type Backend,
  type BackendOutcome,
  type HttpCall,
  type IntegrationCall,
  type LambdaCall,
  type LambdaRefusal,
  THROTTLE_SCOPES,
  type ThrottleScope,
  type Token,
  type World,
} from "./model/world";
export { exportOpenApi } from "./openapi/export-openapi";
export { type Imported, type ImportOptions, importOpenApi } from "./openapi/import-openapi";
export { type Decision, decide } from "./policy/decide";
export { type Policy, parsePolicy } from "./policy/parse-policy";
export { type BackendScript, scriptBackend } from "./script-backend";
export { type TestRequest, testInvoke } from "./test-invoke";
export { diagnoseHeaders } from "./text/diagnose-headers";
export { diagnoseModels, diagnosePolicy } from "./text/diagnose-json";
export { diagnoseTemplate } from "./text/diagnose-template";
export type { TextDiagnostic } from "./text/diagnostic";
export { tokensAt } from "./throttle/bucket";
export { burst } from "./throttle/burst";
export { planLimits, stageLimits, type ThrottleLimit } from "./throttle/limits-of";
export { isFirstPeriod, quotaKey, quotaLimit } from "./throttle/quota";
export { parseTemplate } from "./vtl/parse-template";
export type { TemplateProblem } from "./vtl/problem";
export { renderTemplate } from "./vtl/render-template";
export type { Overrides, Rendered, TemplateScope } from "./vtl/scope";
export type { Template } from "./vtl/syntax";
export { routeWebSocket, type WebSocketEvent, type WebSocketRouting } from "./websocket";
