import * as z from "zod/mini";
import {
  type Authorization,
  type Authorizer,
  GATEWAY_RESPONSE_TYPES,
  type HttpApi,
  METHOD_KEYS,
  type RestApi,
  type RestMethod,
} from "@/lib/gateway";
import { integration, routeIntegration } from "./integration";
import { amount, flag, json, list, maybe, text, texts } from "./parts";

const version = z.enum(["1.0", "2.0"]);

const authorizer: z.ZodMiniType<Authorizer> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("TOKEN"),
    identitySource: text,
    identityValidationExpression: maybe(text),
    resultTtlInSeconds: maybe(amount),
  }),
  z.strictObject({
    type: z.literal("REQUEST"),
    identitySources: list,
    resultTtlInSeconds: maybe(amount),
    payloadFormatVersion: maybe(version),
    enableSimpleResponses: maybe(flag),
  }),
  z.strictObject({ type: z.literal("COGNITO_USER_POOLS"), identitySource: text, userPools: maybe(list) }),
  z.strictObject({ type: z.literal("JWT"), identitySource: text, issuer: maybe(text), audience: maybe(list) }),
]);

const named = { authorizer: text, scopes: maybe(list) };

const authorization: z.ZodMiniType<Authorization> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("NONE") }),
  z.strictObject({ type: z.literal("AWS_IAM") }),
  z.strictObject({ type: z.literal("CUSTOM"), authorizer: text }),
  z.strictObject({ type: z.literal("COGNITO_USER_POOLS"), ...named }),
  z.strictObject({ type: z.literal("JWT"), ...named }),
]);

const flags = z.record(text, flag);

const method: z.ZodMiniType<RestMethod> = z.strictObject({
  authorization: maybe(authorization),
  apiKeyRequired: maybe(flag),
  requestParameters: maybe(flags),
  requestValidator: maybe(z.strictObject({ body: flag, parameters: flag })),
  requestModels: maybe(texts),
  methodResponses: maybe(
    z.record(text, z.strictObject({ responseParameters: maybe(flags), responseModels: maybe(texts) })),
  ),
  integration,
});

const gatewayResponse = z.strictObject({
  statusCode: maybe(amount),
  responseParameters: maybe(texts),
  responseTemplates: maybe(texts),
});

const rest: z.ZodMiniType<RestApi> = z.strictObject({
  type: z.literal("REST"),
  id: text,
  endpointType: maybe(z.enum(["EDGE", "REGIONAL", "PRIVATE"])),
  resources: z.record(text, z.partialRecord(z.enum(METHOD_KEYS), method)),
  authorizers: maybe(z.record(text, authorizer)),
  models: maybe(z.record(text, json)),
  gatewayResponses: maybe(z.partialRecord(z.enum(GATEWAY_RESPONSE_TYPES), gatewayResponse)),
  binaryMediaTypes: maybe(list),
  minimumCompressionSize: maybe(amount),
  apiKeySource: maybe(z.enum(["HEADER", "AUTHORIZER"])),
  resourcePolicy: maybe(json),
  disableExecuteApiEndpoint: maybe(flag),
});

const http: z.ZodMiniType<HttpApi> = z.strictObject({
  type: z.literal("HTTP"),
  id: text,
  routes: z.record(text, z.strictObject({ authorization: maybe(authorization), integration: routeIntegration })),
  authorizers: maybe(z.record(text, authorizer)),
  cors: maybe(
    z.strictObject({
      allowOrigins: maybe(list),
      allowMethods: maybe(list),
      allowHeaders: maybe(list),
      exposeHeaders: maybe(list),
      allowCredentials: maybe(flag),
      maxAge: maybe(amount),
    }),
  ),
  disableExecuteApiEndpoint: maybe(flag),
});

/** An API of a stored setup. */
export const api: z.ZodMiniType<RestApi | HttpApi> = z.union([rest, http]);
