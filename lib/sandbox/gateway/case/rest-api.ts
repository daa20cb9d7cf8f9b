import type { GatewayResponse, GatewayResponseType, RestApi, RestMethod, RestResource } from "@/lib/gateway";
import type { Json } from "@/lib/util";
import { adaptAuthorization, adaptAuthorizers } from "./authorizer";
import { adaptIntegration, texts } from "./integration";
import { type CaseObject, isObject, member, membersOf, numberOf, type Value } from "./members";

/** A REST API; `resources` stand apart, for a case with a canary has two sets of them. */
export function adaptRestApi(api: CaseObject, resources: Value): RestApi {
  const { endpointType: endpoint, binaryMediaTypes, resourcePolicy, disableExecuteApiEndpoint } = api;
  const minimumCompressionSize = numberOf(api.minimumCompressionSize);
  return {
    type: "REST",
    id: typeof api.id === "string" ? api.id : "abcdef1234",
    resources: adaptResources(resources, api),
    authorizers: adaptAuthorizers(api.authorizers),
    models: Object.fromEntries(membersOf(api.models).map(([name, model]) => [name, member(model, "schema") as Json])),
    gatewayResponses: Object.fromEntries(membersOf(api.gatewayResponses).map(adaptGatewayResponse)),
    apiKeySource: api.apiKeySource === "AUTHORIZER" ? "AUTHORIZER" : "HEADER",
    // Header names of the recordings are as sent, so they are of Regional APIs unless told otherwise.
    endpointType: endpoint === "EDGE" || endpoint === "PRIVATE" ? endpoint : "REGIONAL",
    ...(Array.isArray(binaryMediaTypes) && { binaryMediaTypes: binaryMediaTypes.map(String) }),
    ...(minimumCompressionSize !== undefined && { minimumCompressionSize }),
    ...(isObject(resourcePolicy) && { resourcePolicy: resourcePolicy as Json }),
    ...(disableExecuteApiEndpoint === true && { disableExecuteApiEndpoint }),
  };
}

function adaptResources(resources: Value, api: CaseObject): Readonly<Record<string, RestResource>> {
  return Object.fromEntries(
    membersOf(resources).map(([path, methods]) => [
      path,
      Object.fromEntries(
        membersOf(methods).map(([name, method]) => [name, adaptMethod((method ?? {}) as CaseObject, api)]),
      ),
    ]),
  );
}

function adaptMethod(method: CaseObject, api: CaseObject): RestMethod {
  const { requestParameters, requestValidator, requestModels, methodResponses } = method;
  return {
    authorization: adaptAuthorization(method, adaptAuthorizers(api.authorizers)),
    apiKeyRequired: method.apiKeyRequired === true,
    integration: adaptIntegration(method.integration),
    ...(isObject(requestParameters) && { requestParameters: flags(requestParameters) }),
    ...(isObject(requestModels) && { requestModels: texts(requestModels) }),
    ...(isObject(requestValidator) && {
      requestValidator: {
        body: requestValidator.validateRequestBody === true,
        parameters: requestValidator.validateRequestParameters === true,
      },
    }),
    ...(isObject(methodResponses) && {
      methodResponses: Object.fromEntries(membersOf(methodResponses).map(([status]) => [status, {}])),
    }),
  };
}

function flags(value: CaseObject): Readonly<Record<string, boolean>> {
  return Object.fromEntries(membersOf(value).map(([name, each]) => [name, each === true]));
}

function adaptGatewayResponse([type, response]: readonly [string, Value]): readonly [
  GatewayResponseType,
  GatewayResponse,
] {
  const { statusCode, responseParameters, responseTemplates } = (response ?? {}) as CaseObject;
  return [
    type as GatewayResponseType,
    {
      ...(statusCode !== undefined && statusCode !== null && { statusCode: Number(statusCode) }),
      ...(isObject(responseParameters) && { responseParameters: texts(responseParameters) }),
      ...(isObject(responseTemplates) && { responseTemplates: texts(responseTemplates) }),
    },
  ];
}
