import type { JsonObject } from "@/lib/util";
import type { Integration, IntegrationResponse } from "../model/integration";
import { recordOf } from "./field";
import { present } from "./members";

/** `x-amazon-apigateway-integration`. */
export function exportIntegration(integration: Integration): JsonObject {
  const { type, passthroughBehavior, responses, ...fields } = integration;
  return present({
    type: type.toLowerCase(),
    ...addressOf(integration),
    requestParameters: fields.requestParameters,
    requestTemplates: fields.requestTemplates,
    passthroughBehavior: passthroughBehavior?.toLowerCase(),
    contentHandling: fields.contentHandling,
    timeoutInMillis: fields.timeoutInMillis,
    cacheKeyParameters: fields.cacheKeyParameters,
    cacheNamespace: fields.cacheNamespace,
    responses:
      responses && recordOf(responses.map((each) => [each.selectionPattern || "default", exportResponse(each)])),
  });
}

function addressOf(integration: Integration): Readonly<Record<string, string | undefined>> {
  switch (integration.type) {
    case "MOCK":
      return {};
    case "HTTP":
    case "HTTP_PROXY": {
      const { httpMethod, uri, vpcLink } = integration;
      const connectionType = vpcLink === undefined ? undefined : "VPC_LINK";
      return { httpMethod, uri, connectionType, connectionId: vpcLink };
    }
    case "AWS":
    case "AWS_PROXY": {
      const { httpMethod, service, credentials } = integration;
      return { httpMethod, uri: integration.uri ?? `arn:aws:apigateway:us-east-1:${service}:path/`, credentials };
    }
  }
}

function exportResponse({
  statusCode,
  responseParameters,
  responseTemplates,
  contentHandling,
}: IntegrationResponse): JsonObject {
  return present({ statusCode, responseParameters, responseTemplates, contentHandling });
}
