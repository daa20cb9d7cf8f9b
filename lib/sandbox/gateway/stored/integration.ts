import * as z from "zod/mini";
import type { HttpApiIntegration, Integration, IntegrationResponse } from "@/lib/gateway";
import { amount, list, maybe, text, texts } from "./parts";

const contentHandling = maybe(z.enum(["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]));

const response: z.ZodMiniType<IntegrationResponse> = z.strictObject({
  statusCode: text,
  selectionPattern: maybe(text),
  responseParameters: maybe(texts),
  responseTemplates: maybe(texts),
  contentHandling,
});

const fields = {
  requestParameters: maybe(texts),
  requestTemplates: maybe(texts),
  passthroughBehavior: maybe(z.enum(["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"])),
  contentHandling,
  timeoutInMillis: maybe(amount),
  cacheKeyParameters: maybe(list),
  cacheNamespace: maybe(text),
  responses: maybe(z.array(response)),
};

/** The integration of a REST method. */
export const integration: z.ZodMiniType<Integration> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("MOCK"), ...fields }),
  z.strictObject({
    type: z.enum(["HTTP", "HTTP_PROXY"]),
    ...fields,
    httpMethod: text,
    uri: text,
    vpcLink: maybe(text),
  }),
  z.strictObject({
    type: z.enum(["AWS", "AWS_PROXY"]),
    ...fields,
    service: text,
    httpMethod: text,
    uri: maybe(text),
    credentials: maybe(text),
  }),
]);

/** The integration of a route of an HTTP API. */
export const routeIntegration: z.ZodMiniType<HttpApiIntegration> = z.strictObject({
  type: z.enum(["AWS_PROXY", "HTTP_PROXY"]),
  httpMethod: maybe(text),
  uri: maybe(text),
  vpcLink: maybe(text),
  payloadFormatVersion: maybe(z.enum(["1.0", "2.0"])),
  requestParameters: maybe(texts),
  responseParameters: maybe(z.record(text, texts)),
  timeoutInMillis: maybe(amount),
});
