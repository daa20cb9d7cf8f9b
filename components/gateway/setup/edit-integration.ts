import type { Integration, IntegrationResponse, IntegrationType } from "@/lib/gateway";
import { assertNever } from "@/lib/util";

/** The integration as one of another type: what both can have stays. */
export function withIntegrationType(before: Integration, type: IntegrationType): Integration {
  if (before.type === type) return before;
  const { responses, requestTemplates, passthroughBehavior, ...shared } = fieldsOf(before);
  const custom = {
    responses: responses ?? [{ statusCode: "200" }],
    ...(requestTemplates === undefined ? {} : { requestTemplates }),
    ...(passthroughBehavior === undefined ? {} : { passthroughBehavior }),
  };
  switch (type) {
    case "MOCK":
      return { requestTemplates: { "application/json": '{"statusCode": 200}' }, ...shared, ...custom, type };
    case "HTTP":
      return { ...shared, ...custom, type, ...httpFields(before) };
    case "HTTP_PROXY":
      return { ...shared, type, ...httpFields(before) };
    case "AWS":
      return { ...shared, ...custom, type, ...awsFields(before) };
    case "AWS_PROXY":
      return { ...shared, type, service: "lambda", httpMethod: "POST", uri: functionOf(before) };
    default:
      return assertNever(type);
  }
}

type Fields = Omit<Extract<Integration, { readonly type: "MOCK" }>, "type">;

function fieldsOf(integration: Integration): Fields {
  switch (integration.type) {
    case "MOCK": {
      const { type: _type, ...fields } = integration;
      return fields;
    }
    case "HTTP":
    case "HTTP_PROXY": {
      const { type: _type, httpMethod: _method, uri: _uri, vpcLink: _link, ...fields } = integration;
      return fields;
    }
    case "AWS":
    case "AWS_PROXY": {
      const {
        type: _type,
        service: _service,
        httpMethod: _method,
        uri: _uri,
        credentials: _role,
        ...fields
      } = integration;
      return fields;
    }
    default:
      return assertNever(integration);
  }
}

function httpFields(before: Integration): {
  readonly httpMethod: string;
  readonly uri: string;
  readonly vpcLink?: string;
} {
  if (before.type !== "HTTP" && before.type !== "HTTP_PROXY")
    return { httpMethod: "GET", uri: "https://backend.example.com/" };
  const { httpMethod, uri, vpcLink } = before;
  return { httpMethod, uri, ...(vpcLink === undefined ? {} : { vpcLink }) };
}

function awsFields(before: Integration): {
  readonly service: string;
  readonly httpMethod: string;
  readonly uri: string;
} {
  return { service: "lambda", httpMethod: "POST", uri: functionOf(before) };
}

function functionOf(before: Integration): string {
  return before.type === "AWS" || before.type === "AWS_PROXY" ? (before.uri ?? "function") : "function";
}

/** Whether the backend's answer goes to the client as it is. */
export function isProxy({ type }: { readonly type: IntegrationType }): boolean {
  return type === "AWS_PROXY" || type === "HTTP_PROXY";
}

/** The list with one of its integration responses changed, or without it. */
export function withResponse(
  responses: readonly IntegrationResponse[],
  at: number,
  response: IntegrationResponse | undefined,
): readonly IntegrationResponse[] {
  return responses.flatMap((each, index) => (index !== at ? [each] : response === undefined ? [] : [response]));
}
