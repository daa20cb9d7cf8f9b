import fc from "fast-check";
import type { Json } from "@/lib/util";
import type { Authorization } from "../model/authorizer";
import { GATEWAY_RESPONSE_TYPES, type GatewayResponse } from "../model/gateway-response";
import type { RestApi, RestMethod, RestResource } from "../model/rest-api";
import { integrations } from "./arbitrary-integration";
import { EXPRESSIONS, MEDIA_TYPES, maybe, record, texts } from "./arbitrary-parts";

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
  apiKeyRequired: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
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

/** Most paths find a resource. */
const resources: fc.Arbitrary<RestApi["resources"]> = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(...PATHS),
      fc.dictionary(fc.constantFrom(...METHODS), methods, { minKeys: 1, maxKeys: 2 }),
      { maxKeys: 3 },
    ),
    methods,
  )
  .map(([some, method]): Readonly<Record<string, RestResource>> => ({ ...some, "/{proxy+}": { ANY: method } }));

/** REST APIs of every kind. */
export const restApis: fc.Arbitrary<RestApi> = record<RestApi>({
  type: fc.constant("REST"),
  id: fc.constant("api"),
  endpointType: maybe(fc.constantFrom("EDGE", "REGIONAL", "REGIONAL", "PRIVATE")),
  resources,
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
