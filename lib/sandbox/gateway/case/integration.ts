import type {
  AwsIntegration,
  HttpApiIntegration,
  HttpIntegration,
  Integration,
  IntegrationResponse,
} from "@/lib/gateway";
import { type CaseObject, elementsOf, isObject, membersOf, numberOf, textOf, type Value } from "./members";

/** The integration of a REST method. AWS and HTTP without integration responses are proxies. */
export function adaptIntegration(integration: Value): Integration {
  if (!isObject(integration)) return { type: "MOCK" };
  const fields = fieldsOf(integration);
  const proxy = integration.responses === undefined;
  switch (integration.type) {
    case "MOCK":
      return { type: "MOCK", ...fields };
    case "HTTP":
    case "HTTP_PROXY": {
      const type = proxy || integration.type === "HTTP_PROXY" ? "HTTP_PROXY" : "HTTP";
      return { type, ...httpTarget(integration), ...fields };
    }
    case "AWS":
    case "AWS_PROXY": {
      const type = proxy || integration.type === "AWS_PROXY" ? "AWS_PROXY" : "AWS";
      return { type, ...awsTarget(integration), ...fields };
    }
    default:
      throw new Error(`There is no integration of the type "${integration.type}".`);
  }
}

/** The integration of a route of an HTTP API. */
export function adaptHttpApiIntegration(integration: Value): HttpApiIntegration {
  if (!isObject(integration)) return { type: "AWS_PROXY" };
  const { type, payloadFormatVersion, timeoutInMillis, requestParameters, responseParameters } = integration;
  return {
    type: type === "HTTP_PROXY" || type === "HTTP" ? "HTTP_PROXY" : "AWS_PROXY",
    ...(typeof integration.uri === "string" && { uri: integration.uri }),
    ...(typeof integration.integrationHttpMethod === "string" && { httpMethod: integration.integrationHttpMethod }),
    ...((payloadFormatVersion === "1.0" || payloadFormatVersion === "2.0") && { payloadFormatVersion }),
    ...(typeof timeoutInMillis === "number" && { timeoutInMillis }),
    ...(isObject(requestParameters) && { requestParameters: texts(requestParameters) }),
    ...(isObject(responseParameters) && {
      responseParameters: Object.fromEntries(membersOf(responseParameters).map(([key, value]) => [key, texts(value)])),
    }),
    ...vpcLinkOf(integration),
  };
}

function httpTarget(integration: CaseObject): Pick<HttpIntegration, "httpMethod" | "uri" | "vpcLink"> {
  return {
    httpMethod: textOf(integration.integrationHttpMethod) ?? "ANY",
    uri: textOf(integration.uri) ?? "https://backend.example/",
    ...vpcLinkOf(integration),
  };
}

function vpcLinkOf({ connectionType, vpcLink }: CaseObject): { readonly vpcLink?: string } {
  return vpcLink !== undefined || connectionType === "VPC_LINK" ? { vpcLink: textOf(vpcLink) ?? "link" } : {};
}

function awsTarget(integration: CaseObject): Pick<AwsIntegration, "service" | "httpMethod" | "uri" | "credentials"> {
  return {
    service: textOf(integration.service) ?? "lambda",
    httpMethod: textOf(integration.integrationHttpMethod) ?? "POST",
    ...(typeof integration.uri === "string" && { uri: integration.uri }),
    ...(typeof integration.credentials === "string" && { credentials: integration.credentials }),
  };
}

function fieldsOf(integration: CaseObject): Omit<Integration & { type: "MOCK" }, "type"> {
  const {
    passthroughBehavior: passthrough,
    cacheKeyParameters,
    cacheNamespace,
    requestTemplates,
    responses,
  } = integration;
  const timeoutInMillis = numberOf(integration.timeoutInMillis);
  return {
    ...(isObject(integration.requestParameters) && { requestParameters: texts(integration.requestParameters) }),
    ...(isObject(requestTemplates) && { requestTemplates: texts(requestTemplates) }),
    ...((passthrough === "NEVER" || passthrough === "WHEN_NO_MATCH" || passthrough === "WHEN_NO_TEMPLATES") && {
      passthroughBehavior: passthrough,
    }),
    ...contentHandlingOf(integration),
    ...(timeoutInMillis !== undefined && { timeoutInMillis }),
    ...(Array.isArray(cacheKeyParameters) && { cacheKeyParameters: cacheKeyParameters.map(String) }),
    ...(typeof cacheNamespace === "string" && { cacheNamespace }),
    ...(Array.isArray(responses) && { responses: elementsOf(responses).filter(isObject).map(adaptResponse) }),
  };
}

/** The default response has no pattern, or an empty one. */
function adaptResponse(response: CaseObject): IntegrationResponse {
  const { selectionPattern, responseParameters, responseTemplates } = response;
  return {
    statusCode: String(response.statusCode),
    ...(typeof selectionPattern === "string" && selectionPattern !== "" && { selectionPattern }),
    ...(isObject(responseParameters) && { responseParameters: texts(responseParameters) }),
    ...(isObject(responseTemplates) && { responseTemplates: texts(responseTemplates) }),
    ...contentHandlingOf(response),
  };
}

function contentHandlingOf({ contentHandling }: CaseObject): Pick<IntegrationResponse, "contentHandling"> {
  return contentHandling === "CONVERT_TO_BINARY" || contentHandling === "CONVERT_TO_TEXT" ? { contentHandling } : {};
}

/** The members that are texts. */
export function texts(value: Value): Readonly<Record<string, string>> {
  return Object.fromEntries(membersOf(value).flatMap(([key, each]) => (each === null ? [] : [[key, String(each)]])));
}
