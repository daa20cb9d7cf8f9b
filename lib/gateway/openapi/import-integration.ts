import type { ContentHandling, Integration, IntegrationResponse, PassthroughBehavior } from "../model/integration";
import { defined, type Field } from "./field";

const TYPES = ["mock", "http", "http_proxy", "aws", "aws_proxy"] as const;
const PASSTHROUGH: readonly PassthroughBehavior[] = ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"];
const HANDLING: readonly ContentHandling[] = ["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"];

/** `x-amazon-apigateway-integration`. */
export function importIntegration(field: Field): Integration | undefined {
  const type = field.get("type").oneOf(TYPES);
  if (type === undefined) {
    if (field.get("type").isAbsent)
      field.error("The integration has no type.", `Set type to one of ${TYPES.join(", ")}.`);
    return undefined;
  }
  const fields = importFields(field);
  if (type === "mock") return { type: "MOCK", ...fields };
  const httpMethod = required(field, "httpMethod")?.toUpperCase() ?? "ANY";
  const uri = required(field, "uri") ?? "";
  if (type === "http" || type === "http_proxy") {
    const vpcLink = field.get("connectionId").text();
    return { type: type === "http" ? "HTTP" : "HTTP_PROXY", httpMethod, uri, ...defined({ vpcLink }), ...fields };
  }
  const credentials = field.get("credentials").text();
  const service = serviceOf(field.get("uri"));
  return {
    type: type === "aws" ? "AWS" : "AWS_PROXY",
    service,
    httpMethod,
    uri,
    ...defined({ credentials }),
    ...fields,
  };
}

function importFields(field: Field): Omit<Extract<Integration, { type: "MOCK" }>, "type"> {
  return defined({
    requestParameters: field.get("requestParameters").textMap(),
    requestTemplates: field.get("requestTemplates").textMap(),
    passthroughBehavior: field.get("passthroughBehavior").oneOf(PASSTHROUGH),
    contentHandling: field.get("contentHandling").oneOf(HANDLING),
    timeoutInMillis: importTimeout(field.get("timeoutInMillis")),
    cacheKeyParameters: field.get("cacheKeyParameters").texts(),
    cacheNamespace: field.get("cacheNamespace").text(),
    responses: importResponses(field.get("responses")),
  });
}

function required(field: Field, name: string): string | undefined {
  if (field.get(name).isAbsent) field.error(`An integration of this type needs ${name}.`);
  return field.get(name).text();
}

/** 50 ms and more (API reference, `PutIntegration`); how much more is a quota. */
function importTimeout(field: Field): number | undefined {
  const timeout = field.number();
  if (timeout === undefined || timeout >= 50) return timeout;
  field.error("The time-out is at least 50 milliseconds.");
  return undefined;
}

const ACTION = /^arn:[^:]*:apigateway:[^:]*:([^:]+):(?:path|action)\//;

/** The service of an ARN such as `arn:aws:apigateway:REGION:lambda:path/…`, also behind a subdomain (`arn:…:SUB.s3:path/…`). */
function serviceOf(uri: Field): string {
  const service = ACTION.exec(uri.text() ?? "")?.[1];
  if (service === undefined && uri.value !== undefined)
    uri.warn(
      "This is no ARN of an action, so it is taken for a Lambda function.",
      "Write arn:aws:apigateway:REGION:SERVICE:path/….",
    );
  return service?.split(".").at(-1) ?? "lambda";
}

/** By pattern; `default` is the response that has none. */
function importResponses(field: Field): readonly IntegrationResponse[] | undefined {
  if (field.isAbsent) return undefined;
  return field.members().flatMap(([pattern, response]) => {
    const statusCode = textOf(response.get("statusCode"));
    if (statusCode === undefined) {
      response.error("The integration response has no statusCode.");
      return [];
    }
    return [
      defined<IntegrationResponse>({
        statusCode,
        selectionPattern: pattern === "default" ? undefined : pattern,
        responseParameters: response.get("responseParameters").textMap(),
        responseTemplates: response.get("responseTemplates").textMap(),
        contentHandling: response.get("contentHandling").oneOf(HANDLING),
      }),
    ];
  });
}

/** A status, with or without quotes. */
function textOf(field: Field): string | undefined {
  return typeof field.value === "number" ? String(field.value) : field.text();
}
