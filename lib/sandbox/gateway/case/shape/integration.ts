import * as z from "zod/mini";
import { list, maybe, number, text, texts } from "./parts";

const contentHandling = maybe(z.enum(["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"]));

const response = z.strictObject({
  statusCode: z.union([z.string(), z.number()]),
  selectionPattern: maybe(z.nullable(text)),
  responseTemplates: maybe(texts),
  responseParameters: maybe(texts),
  contentHandling,
});

const fields = {
  requestParameters: maybe(texts),
  requestTemplates: maybe(texts),
  passthroughBehavior: maybe(z.enum(["NEVER", "WHEN_NO_MATCH", "WHEN_NO_TEMPLATES"])),
  contentHandling,
  timeoutInMillis: maybe(number),
  cacheKeyParameters: maybe(list),
  cacheNamespace: maybe(text),
};

const link = { connectionType: maybe(z.enum(["INTERNET", "VPC_LINK"])), vpcLink: maybe(text) };
const target = { integrationHttpMethod: maybe(text), uri: maybe(text) };
const service = { service: maybe(text), credentials: maybe(text) };
const responses = z.array(response);

/** The integration of a REST method. One without `responses` has to be a proxy, and to say so. */
export const integrationShape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("MOCK"), ...fields, responses: maybe(responses) }),
  z.strictObject({ type: z.literal("HTTP"), ...fields, ...target, ...link, responses }),
  z.strictObject({ type: z.literal("HTTP_PROXY"), ...fields, ...target, ...link }),
  z.strictObject({ type: z.literal("AWS"), ...fields, ...target, ...service, responses }),
  z.strictObject({ type: z.literal("AWS_PROXY"), ...fields, ...target, ...service }),
]);

const httpFields = {
  payloadFormatVersion: maybe(z.enum(["1.0", "2.0"])),
  timeoutInMillis: maybe(number),
  requestParameters: maybe(texts),
  responseParameters: maybe(z.record(z.string(), texts)),
};

/** The integration of a route of an HTTP API. */
export const routeIntegrationShape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("HTTP_PROXY"), ...httpFields, ...target, ...link }),
  z.strictObject({ type: z.literal("AWS_PROXY"), ...httpFields, ...target, service: maybe(text) }),
]);
