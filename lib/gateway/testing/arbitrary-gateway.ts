import fc from "fast-check";
import type { Json } from "@/lib/util";
import { createGateway } from "../deploy/gateway";
import type { Authorization } from "../model/authorizer";
import type { Gateway } from "../model/gateway";
import { GATEWAY_RESPONSE_TYPES, type GatewayResponse } from "../model/gateway-response";
import type { HttpApi, HttpRoute } from "../model/http-api";
import type { Integration, IntegrationResponse } from "../model/integration";
import type { RestApi, RestMethod } from "../model/rest-api";
import type { Stage } from "../model/stage";

// Random gateways of every kind. Names and texts come from small pools, so that they meet; some of them are broken or hostile.

const PATHS = [
  "/",
  "/a",
  "/a/{p}",
  "/a/{proxy+}",
  "/{proxy+}",
  "/__proto__",
  "/constructor",
  "a",
  "/{",
  "/{}/{}",
] as const;
const METHODS = ["GET", "POST", "ANY", "OPTIONS"] as const;
const MEDIA_TYPES = ["application/json", "text/plain", "image/png", "__proto__", "*/*", ""] as const;
export const KEY = "key-of-at-least-20-characters";

const TEMPLATES = [
  "",
  '{"statusCode": 200}',
  '{"statusCode": 404}',
  "{statusCode: 200}",
  "$input.body",
  "$input.json('$')",
  "$input.path('$..a')",
  "$input.params('x').__proto__.constructor",
  "#foreach($i in [0..100000])$i#end",
  '#set($context.responseOverride.status = 299)#set($context.responseOverride.header.x = "y")ok',
  "#set($context.responseOverride.status = 'many')",
  "#if(",
  "#set($x = $x.constructor.constructor)$x",
  "$util.parseJson($input.body).a.b",
  "$context.authorizer.principalId $stageVariables.a $context.requestId",
];
const EXPRESSIONS = [
  "'fixed'",
  "method.request.header.x",
  "method.request.querystring.q",
  "method.request.path.p",
  "method.request.body.a",
  "method.request.body",
  "integration.response.header.x",
  "integration.response.body.a",
  "context.requestId",
  "context.__proto__",
  "stageVariables.a",
  "nonsense",
  "",
];
const URIS = [
  "https://backend.example/",
  `https://\${stageVariables.a}/{p}`,
  "no address",
  "https://backend.example/{proxy}?a=1",
  "",
];
const PATTERNS = ["200", "4\\d{2}", ".*", "(", "(a+)+$", ".*boom.*", ""];

const texts = (keys: readonly string[], values: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...values), { maxKeys: 3 });

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A record without the members that are undefined. */
function record<Shape extends object>(members: { [Key in keyof Shape]-?: fc.Arbitrary<Shape[Key] | undefined> }) {
  return fc
    .record(members as Readonly<Record<string, fc.Arbitrary<unknown>>>)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Shape);
}

const integrationResponses: fc.Arbitrary<readonly IntegrationResponse[]> = fc.array(
  record<IntegrationResponse>({
    statusCode: fc.constantFrom("200", "404", "500", "none"),
    selectionPattern: maybe(fc.constantFrom(...PATTERNS)),
    responseParameters: maybe(
      texts(["method.response.header.x", "method.response.header.Server", "nonsense"], EXPRESSIONS),
    ),
    responseTemplates: maybe(texts(MEDIA_TYPES, TEMPLATES)),
    contentHandling: maybe(fc.constantFrom("CONVERT_TO_BINARY", "CONVERT_TO_TEXT")),
  }),
  { maxLength: 3 },
);

const integrations: fc.Arbitrary<Integration> = fc
  .record({
    type: fc.constantFrom("MOCK", "HTTP", "HTTP_PROXY", "AWS", "AWS_PROXY"),
    service: fc.constantFrom("lambda", "lambda", "sqs", "s3"),
    httpMethod: fc.constantFrom("GET", "POST", "POST", "ANY"),
    uri: fc.constantFrom(...URIS),
    fields: record<Omit<Extract<Integration, { type: "MOCK" }>, "type">>({
      requestParameters: maybe(
        texts(
          [
            "integration.request.header.x",
            "integration.request.path.p",
            "integration.request.querystring.q",
            "integration.request.header.TE",
          ],
          EXPRESSIONS,
        ),
      ),
      requestTemplates: maybe(texts(MEDIA_TYPES, TEMPLATES)),
      passthroughBehavior: maybe(fc.constantFrom("WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER")),
      contentHandling: maybe(fc.constantFrom("CONVERT_TO_BINARY", "CONVERT_TO_TEXT")),
      timeoutInMillis: maybe(fc.constantFrom(50, 29_000)),
      cacheKeyParameters: maybe(fc.subarray(["method.request.querystring.q", "method.request.header.x", "nonsense"])),
      cacheNamespace: maybe(fc.constantFrom("shared")),
      responses: maybe(integrationResponses),
    }),
  })
  .map(({ type, service, httpMethod, uri, fields }): Integration => {
    if (type === "MOCK") return { type, ...fields };
    if (type === "HTTP" || type === "HTTP_PROXY") return { type, httpMethod, uri, ...fields };
    return { type, service, httpMethod, uri, ...fields };
  });

const authorizations: fc.Arbitrary<Authorization> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Authorization>({ type: "NONE" }) },
  fc.constantFrom<Authorization>(
    { type: "AWS_IAM" },
    { type: "CUSTOM", authorizer: "token" },
    { type: "CUSTOM", authorizer: "request" },
    { type: "CUSTOM", authorizer: "none of this name" },
    { type: "COGNITO_USER_POOLS", authorizer: "pool" },
    { type: "COGNITO_USER_POOLS", authorizer: "pool", scopes: ["read"] },
  ),
);

const MODELS: Readonly<Record<string, Json>> = {
  Any: {},
  Pet: {
    type: "object",
    required: ["a"],
    properties: { a: { $ref: "#/definitions/a" } },
    definitions: { a: { type: "number" } },
  },
  Circle: { properties: { a: { $ref: "https://apigateway.amazonaws.com/restapis/api/models/Circle" } } },
  Costly: { type: "string", pattern: "(a+)+$" },
  Broken: { type: 3, $ref: "#/nowhere" },
};

const methods: fc.Arbitrary<RestMethod> = record<RestMethod>({
  authorization: maybe(authorizations),
  apiKeyRequired: maybe(fc.boolean()),
  requestParameters: maybe(
    fc.dictionary(
      fc.constantFrom("method.request.header.x", "method.request.querystring.q", "method.request.path.p"),
      fc.boolean(),
      { maxKeys: 2 },
    ),
  ),
  requestValidator: maybe(fc.record({ body: fc.boolean(), parameters: fc.boolean() })),
  requestModels: maybe(texts(MEDIA_TYPES, [...Object.keys(MODELS), "Missing"])),
  methodResponses: maybe(fc.constant({ 200: {}, 404: {} })),
  integration: integrations,
});

const gatewayResponses = fc.dictionary(
  fc.constantFrom(...GATEWAY_RESPONSE_TYPES),
  record<GatewayResponse>({
    statusCode: maybe(fc.constantFrom(400, 418, 599)),
    responseParameters: maybe(
      texts(["gatewayresponse.header.x", "nonsense"], [...EXPRESSIONS, "context.error.message"]),
    ),
    responseTemplates: maybe(
      texts(MEDIA_TYPES, ["{}", '{"message":$context.error.messageString}', "$context.__proto__", "$"]),
    ),
  }),
  { maxKeys: 3 },
);

const POLICIES: readonly Json[] = [
  {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*" }],
  },
  {
    Version: "2012-10-17",
    Statement: {
      Effect: "Deny",
      Principal: "*",
      Action: "*",
      Resource: "*",
      Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
    },
  },
  { Statement: [{ Effect: "Perhaps" }] },
  [],
  "no policy",
];

const restApis: fc.Arbitrary<RestApi> = record<RestApi>({
  type: fc.constant("REST"),
  id: fc.constant("api"),
  endpointType: maybe(fc.constantFrom("EDGE", "REGIONAL", "PRIVATE")),
  resources: fc.dictionary(
    fc.constantFrom(...PATHS),
    fc.dictionary(fc.constantFrom(...METHODS), methods, { minKeys: 1, maxKeys: 2 }),
    { minKeys: 1, maxKeys: 4 },
  ),
  authorizers: fc.constant({
    token: {
      type: "TOKEN",
      identitySource: "method.request.header.Authorization",
      identityValidationExpression: "^\\w+$",
    },
    request: {
      type: "REQUEST",
      identitySources: ["method.request.header.x", "context.__proto__"],
      resultTtlInSeconds: 10,
    },
    pool: { type: "COGNITO_USER_POOLS", identitySource: "method.request.header.Authorization" },
  }),
  models: fc.constant(MODELS),
  gatewayResponses: maybe(gatewayResponses),
  binaryMediaTypes: maybe(fc.subarray([...MEDIA_TYPES])),
  minimumCompressionSize: maybe(fc.constantFrom(0, 10)),
  apiKeySource: maybe(fc.constantFrom("HEADER", "AUTHORIZER")),
  resourcePolicy: fc.option(fc.constantFrom(...POLICIES), { nil: undefined, freq: 1 }),
  disableExecuteApiEndpoint: maybe(fc.constant(false)),
});

const routes: fc.Arbitrary<HttpRoute> = record<HttpRoute>({
  authorization: maybe(
    fc.constantFrom<Authorization>(
      { type: "NONE" },
      { type: "AWS_IAM" },
      { type: "CUSTOM", authorizer: "function" },
      { type: "JWT", authorizer: "jwt", scopes: ["read"] },
    ),
  ),
  integration: fc.record({
    type: fc.constantFrom("AWS_PROXY", "HTTP_PROXY"),
    httpMethod: fc.constantFrom("ANY", "GET"),
    uri: fc.constantFrom(...URIS),
    payloadFormatVersion: fc.constantFrom("1.0", "2.0"),
    requestParameters: texts(
      ["append:header.x", "overwrite:querystring.q", "remove:header.x", "overwrite:path", "nonsense"],
      ["$request.header.x", "$context.requestId", "text"],
    ),
  }),
});

const httpApis: fc.Arbitrary<HttpApi> = record<HttpApi>({
  type: fc.constant("HTTP"),
  id: fc.constant("api"),
  routes: fc.dictionary(
    fc.constantFrom("GET /a", "ANY /{proxy+}", "GET /a/{p}", "$default", "POST /__proto__", "no route"),
    routes,
    { maxKeys: 4 },
  ),
  authorizers: fc.constant({
    jwt: {
      type: "JWT",
      identitySource: "$request.header.Authorization",
      issuer: "https://issuer.example",
      audience: ["a"],
    },
    function: {
      type: "REQUEST",
      identitySources: ["$request.header.Authorization"],
      payloadFormatVersion: "2.0",
      enableSimpleResponses: true,
      resultTtlInSeconds: 10,
    },
  }),
  cors: maybe(fc.constant({ allowOrigins: ["*"], allowMethods: ["GET"] })),
  disableExecuteApiEndpoint: maybe(fc.constant(false)),
});

const stages: fc.Arbitrary<Omit<Stage, "name" | "deployment">> = record<Omit<Stage, "name" | "deployment">>({
  variables: maybe(texts(["a", "__proto__"], ["backend.example", ""])),
  canary: maybe(fc.record({ deployment: fc.constantFrom("1", "none"), percentTraffic: fc.constantFrom(0, 50, 100) })),
  cache: maybe(
    record({
      enabled: fc.boolean(),
      ttlInSeconds: maybe(fc.constantFrom(0, 5, 300)),
      requireAuthorizationForCacheControl: maybe(fc.boolean()),
      unauthorizedCacheControlHeaderStrategy: maybe(
        fc.constantFrom("FAIL_WITH_403", "SUCCEED_WITH_RESPONSE_HEADER", "SUCCEED_WITHOUT_RESPONSE_HEADER"),
      ),
    }),
  ),
  settings: maybe(
    fc.record({
      loggingLevel: fc.constantFrom("OFF", "ERROR", "INFO"),
      dataTraceEnabled: fc.boolean(),
      throttle: fc.constantFrom({ rateLimit: 1, burstLimit: 2 }),
    }),
  ),
  methodSettings: maybe(fc.constant({ "/a/GET": { cachingEnabled: true, cacheTtlInSeconds: 2 } })),
  webAcl: maybe(fc.record({ action: fc.constantFrom("ALLOW", "BLOCK", "COUNT"), matches: fc.boolean() })),
  accessLogFormat: maybe(
    fc.constantFrom("$context.requestId $context.status", "$context.__proto__ $", '{"a":"$context.error.message"}'),
  ),
  tracingEnabled: maybe(fc.boolean()),
});

/** Deployed gateways, of which requests find something often. */
export const gateways: fc.Arbitrary<Gateway> = fc
  .record({
    api: fc.oneof({ weight: 3, arbitrary: restApis }, httpApis),
    stage: stages,
    rate: fc.constantFrom(1, 10_000),
  })
  .map(({ api, stage, rate }) =>
    createGateway(api, {
      stage: { ...stage, name: api.type === "REST" ? "prod" : "$default" },
      usagePlans: [
        {
          name: "plan",
          stages: ["prod"],
          keys: [{ id: "key", value: KEY, enabled: true }],
          throttle: { rateLimit: rate, burstLimit: 2 * rate },
          methodThrottle: { "/a/GET": { rateLimit: 1, burstLimit: 1 } },
          quota: { limit: 3, period: "DAY" },
        },
      ],
      domains: [{ name: "api.example.com", mappings: { "": "prod" }, mutualTls: { trustedIssuers: ["ca"] } }],
      account: { throttle: { rateLimit: rate, burstLimit: 2 * rate } },
    }),
  );
