import * as z from "zod/mini";
import { GATEWAY_RESPONSE_TYPES, METHOD_KEYS } from "@/lib/gateway";
import { integrationShape, routeIntegrationShape } from "./integration";
import { flag, json, list, maybe, number, text, texts } from "./parts";
import { besideShape } from "./stage";

const ttl = { resultTtlInSeconds: maybe(number.check(z.maximum(3_600))) };

const authorizers = maybe(
  z.record(
    z.string(),
    z.discriminatedUnion("type", [
      z.strictObject({
        type: z.literal("TOKEN"),
        identitySource: text,
        identityValidationExpression: maybe(text),
        ...ttl,
      }),
      z.strictObject({
        type: z.literal("REQUEST"),
        identitySource: maybe(z.union([text, list])),
        payloadFormatVersion: maybe(z.enum(["1.0", "2.0"])),
        enableSimpleResponses: maybe(flag),
        ...ttl,
      }),
      z.strictObject({ type: z.literal("COGNITO_USER_POOLS"), identitySource: text }),
      z.strictObject({
        type: z.literal("JWT"),
        identitySource: maybe(z.union([text, list])),
        issuer: maybe(text),
        audience: maybe(list),
      }),
    ]),
  ),
);

const caller = { authorizer: maybe(text), authorizationScopes: maybe(list) };

const method = z.strictObject({
  authorizationType: maybe(z.enum(["NONE", "AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS"])),
  ...caller,
  apiKeyRequired: maybe(flag),
  requestParameters: maybe(z.record(z.string(), flag)),
  requestValidator: maybe(z.strictObject({ validateRequestBody: maybe(flag), validateRequestParameters: maybe(flag) })),
  requestModels: maybe(texts),
  methodResponses: maybe(z.record(z.string(), json)),
  integration: integrationShape,
});

const resources = z.record(z.string().check(z.startsWith("/")), z.partialRecord(z.enum(METHOD_KEYS), method));

const rest = z.strictObject({
  type: z.literal("REST"),
  id: maybe(text),
  endpointType: maybe(z.enum(["EDGE", "REGIONAL", "PRIVATE"])),
  resources: maybe(resources),
  authorizers,
  models: maybe(z.record(z.string(), z.strictObject({ contentType: maybe(text), schema: json }))),
  gatewayResponses: maybe(
    z.partialRecord(
      z.enum(GATEWAY_RESPONSE_TYPES),
      z.strictObject({
        statusCode: maybe(z.union([z.number(), text])),
        responseParameters: maybe(texts),
        responseTemplates: maybe(texts),
      }),
    ),
  ),
  binaryMediaTypes: maybe(list),
  minimumCompressionSize: maybe(number),
  apiKeySource: maybe(z.enum(["HEADER", "AUTHORIZER"])),
  resourcePolicy: maybe(json),
  disableExecuteApiEndpoint: maybe(flag),
  ...besideShape,
  deployments: maybe(z.record(z.string(), resources)),
});

const http = z.strictObject({
  type: z.literal("HTTP"),
  id: maybe(text),
  routes: z.record(
    z.string(),
    z.strictObject({
      authorizationType: maybe(z.enum(["NONE", "AWS_IAM", "CUSTOM", "JWT"])),
      ...caller,
      integration: routeIntegrationShape,
    }),
  ),
  authorizers,
  cors: maybe(
    z.strictObject({
      allowOrigins: maybe(list),
      allowMethods: maybe(list),
      allowHeaders: maybe(list),
      exposeHeaders: maybe(list),
      allowCredentials: maybe(flag),
      maxAge: maybe(number),
    }),
  ),
  disableExecuteApiEndpoint: maybe(flag),
  ...besideShape,
});

/** The API of a case, with what stands beside it. */
export const apiShape = z.discriminatedUnion("type", [rest, http]);
