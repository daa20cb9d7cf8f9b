import type { Json } from "@/lib/util";
import type { Authorization } from "../model/authorizer";
import type { AwsIntegration, HttpIntegration, IntegrationResponse } from "../model/integration";
import type { RestMethod } from "../model/rest-api";

// Parts that many fixtures are made of.

/** Answers `{"ok": true}` by itself. */
export const MOCK: RestMethod = mockOf('{"ok": true}');

/** A method that answers 200 with a template. */
export function mockOf(template: string): RestMethod {
  return {
    integration: {
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 200}' },
      responses: [{ statusCode: "200", responseTemplates: { "application/json": template } }],
    },
  };
}

export const FUNCTION_PROXY: RestMethod = {
  integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "work" },
};

/** A function behind a custom integration. */
export function customFunction(fields: Partial<AwsIntegration> = {}): RestMethod {
  return {
    integration: { type: "AWS", service: "lambda", httpMethod: "POST", uri: "work", responses: [DEFAULT], ...fields },
  };
}

export const HTTP_PROXY: RestMethod = {
  integration: { type: "HTTP_PROXY", httpMethod: "ANY", uri: "https://backend.example/" },
};

/** A backend behind a custom HTTP integration. */
export function customHttp(fields: Partial<HttpIntegration> = {}): RestMethod {
  return {
    integration: { type: "HTTP", httpMethod: "POST", uri: "https://backend.example/", responses: [DEFAULT], ...fields },
  };
}

/** The integration response that takes what no pattern matches. */
export const DEFAULT: IntegrationResponse = { statusCode: "200" };

/** The same method for callers that the authorization lets through. */
export function guarded(method: RestMethod, authorization: Authorization): RestMethod {
  return { ...method, authorization };
}

/** A policy as a Lambda authorizer returns it. */
export function policy(effect: "Allow" | "Deny", resource: string, more: Readonly<Record<string, Json>> = {}): Json {
  return {
    principalId: "user",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: effect, Resource: resource }],
    },
    ...more,
  };
}
