import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { damagedText } from "../testing/damage";
import { HTTP_PETS_YAML, PETS_YAML } from "../testing/openapi-documents";
import type { TextDiagnostic } from "../text/diagnostic";
import { importOpenApi } from "./import-openapi";

/** A document with one method, whose operation has these lines. */
function document(...lines: readonly string[]): string {
  return ["openapi: 3.0.1", "paths:", "  /a:", "    get:", ...lines.map((line) => `      ${line}`)].join("\n");
}

const MOCK = "x-amazon-apigateway-integration: {type: mock}";

function imported(text: string) {
  const result = importOpenApi(text, { id: "api" });
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join(" "));
  const { api, diagnostics } = result.value;
  if (api.type !== "REST") throw new Error("The document became an HTTP API.");
  return { api, diagnostics };
}

/** Line, column and message of each diagnostic. */
function told(text: string): readonly string[] {
  const result = importOpenApi(text);
  const diagnostics = result.ok ? result.value.diagnostics : result.error;
  return diagnostics.map(({ position, message }) => `${position.start.line}:${position.start.column} ${message}`);
}

describe("importOpenApi", () => {
  const { api, diagnostics } = imported(PETS_YAML);

  it("reads settings of the API", () => {
    expect(diagnostics).toEqual([]);
    expect(api).toMatchObject({
      type: "REST",
      id: "api",
      apiKeySource: "HEADER",
      binaryMediaTypes: ["image/png"],
      minimumCompressionSize: 1024,
      resourcePolicy: { Version: "2012-10-17" },
      gatewayResponses: {
        INVALID_API_KEY: {
          statusCode: 429,
          responseParameters: { "gatewayresponse.header.Access-Control-Allow-Origin": "'*'" },
        },
      },
    });
  });

  it("reads methods with parameters of their path and by reference", () => {
    expect(api.resources["/pets/{id}"]?.GET).toMatchObject({
      requestParameters: { "method.request.path.id": true, "method.request.querystring.verbose": false },
      methodResponses: {
        200: {
          responseParameters: { "method.response.header.ETag": false },
          responseModels: { "application/json": "Pet" },
        },
      },
      integration: {
        type: "HTTP",
        httpMethod: "GET",
        uri: "https://backend.example/pets/{id}",
        responses: [{ statusCode: "200" }, { statusCode: "404", selectionPattern: "4\\d{2}" }],
      },
    });
    expect(api.resources["/pets/{id}"]?.DELETE?.integration).toEqual({
      type: "MOCK",
      passthroughBehavior: "WHEN_NO_TEMPLATES",
    });
  });

  it("tells API keys, signatures and authorizers apart by their security scheme", () => {
    expect(api.authorizers).toEqual({
      token: {
        type: "TOKEN",
        identitySource: "method.request.header.X-Token",
        identityValidationExpression: "^T.+",
        resultTtlInSeconds: 60,
      },
      pool: {
        type: "COGNITO_USER_POOLS",
        identitySource: "method.request.header.Authorization",
        userPools: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a"],
      },
    });
    const { GET, DELETE } = api.resources["/pets/{id}"] ?? {};
    expect(GET).toMatchObject({
      authorization: { type: "COGNITO_USER_POOLS", authorizer: "pool", scopes: ["pets/read"] },
    });
    expect(GET).not.toHaveProperty("apiKeyRequired");
    expect(DELETE?.authorization).toEqual({ type: "AWS_IAM" });
    const authorization = { type: "CUSTOM", authorizer: "token" };
    expect(api.resources["/pets"]?.POST).toMatchObject({ authorization, apiKeyRequired: true });
    expect(api.resources["/{proxy+}"]?.ANY?.authorization).toEqual({ type: "AWS_IAM" });
  });

  it("asks for the document's own security where a method has none", () => {
    const text = `${document(MOCK)}\nsecurity: [{key: []}]\ncomponents: {securitySchemes: {key: {type: apiKey, name: x-api-key, in: header}}}`;
    expect(imported(text).api.resources["/a"]?.GET).toMatchObject({ apiKeyRequired: true });
  });

  it("makes models of schemas, with references and null as JSON Schema has them", () => {
    expect(api.resources["/pets"]?.POST).toMatchObject({
      requestValidator: { body: true, parameters: true },
      requestModels: { "application/json": "Pet", "text/plain": "POSTpetsRequestModel" },
    });
    expect(api.models).toMatchObject({
      Pet: { properties: { friend: { $ref: "https://apigateway.amazonaws.com/restapis/api/models/Pet" } } },
      POSTpetsRequestModel: { type: ["string", "null"] },
    });
  });

  it("names the service that an ARN calls", () => {
    expect(api.resources["/pets"]?.POST?.integration).toMatchObject({ type: "AWS_PROXY", service: "lambda" });
    expect(api.resources["/{proxy+}"]?.ANY?.integration).toMatchObject({ type: "AWS", service: "s3" });
  });

  it("reads JSON as it reads YAML", () => {
    expect(imported(JSON.stringify(parse(PETS_YAML), null, 1)).api).toEqual(api);
  });

  it.each<[string, readonly string[]]>([
    ["", ["1:1 This is no OpenAPI 3 document."]],
    ["swagger: '2.0'", ["1:1 This is no OpenAPI 3 document."]],
    ['{"openapi": "2.0"}', ["1:13 Expected version 3 of OpenAPI."]],
    ['{"openapi": "3.0.1", "paths": }', [expect.stringContaining("1:31")]],
    ["openapi: 3.0.1\nopenapi: 3.0.1", ["2:1 The key 'openapi' is here a second time."]],
    ["openapi: 3.0.1", ["1:1 The document has no paths."]],
    ["openapi: 3.0.1\npaths: []", ["2:8 Expected an object here."]],
    ["a: *b", [expect.stringContaining("1:4")]],
    [document("summary: none"), ["5:7 The method has no integration."]],
    [
      document("x-amazon-apigateway-integration: {type: lambda}"),
      [expect.stringContaining("5:47 Expected one of mock")],
    ],
    [
      document("x-amazon-apigateway-integration: {type: http}"),
      ["5:40 An integration of this type needs httpMethod.", "5:40 An integration of this type needs uri."],
    ],
    [
      document("x-amazon-apigateway-integration: {type: mock, timeoutInMillis: 10}"),
      ["5:70 The time-out is at least 50 milliseconds."],
    ],
    [document(MOCK, "security: [{nobody: []}]"), ["6:27 There is no security scheme 'nobody'."]],
    [document(MOCK, "x-amazon-apigateway-request-validator: all"), ["6:46 There is no request validator 'all'."]],
    [
      document(MOCK, "parameters: [{$ref: '#/components/parameters/x'}]"),
      ["6:20 '#/components/parameters/x' names nothing in this document."],
    ],
    [document(MOCK, "parameters: [{in: query}]"), ["6:20 A parameter needs name and in."]],
    [
      document(MOCK, "parameters: [{$ref: '#/paths/~1a/get/parameters/0'}]"),
      ["6:20 The reference leads back to itself."],
    ],
    [document(MOCK).replace("/a", "a"), ["4:5 A path begins with a slash; only its last segment may be {name+}."]],
  ])("says what is wrong with %j, and where", (text, expected) => {
    expect(importOpenApi(text).ok).toBe(false);
    expect(told(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    [document(MOCK, "responses: {default: {description: any}}"), "6:28 API Gateway has no method response 'default'."],
    [
      document("x-amazon-apigateway-integration: {type: mock, requestTemplates: {application/json: '#if('}}"),
      "5:90 Expected a value",
    ],
    [
      document("x-amazon-apigateway-integration: {type: mock, responses: {'(': {statusCode: 200}}}"),
      "5:70 The selection pattern is no regular expression, so it never matches.",
    ],
    [`${document(MOCK)}\nx-amazon-apigateway-policy: {Statement: [{Effect: Maybe}]}`, "6:29 Effect is Allow or Deny."],
  ])("takes %j with a warning", (text, expected) => {
    expect(importOpenApi(text).ok).toBe(true);
    expect(told(text)).toEqual([expected]);
  });
});

describe("importOpenApi of HTTP APIs", () => {
  it("reads routes, authorizers and CORS settings", () => {
    const result = importOpenApi(HTTP_PETS_YAML, { id: "api" });
    expect(result.ok && result.value).toEqual({
      diagnostics: [],
      api: {
        type: "HTTP",
        id: "api",
        cors: { allowOrigins: ["https://example.com"], allowMethods: ["GET"], maxAge: 60 },
        authorizers: {
          jwt: {
            type: "JWT",
            identitySource: "$request.header.Authorization",
            issuer: "https://issuer.example",
            audience: ["a1"],
          },
          simple: {
            type: "REQUEST",
            identitySources: ["$request.header.X-Token"],
            resultTtlInSeconds: 0,
            payloadFormatVersion: "2.0",
            enableSimpleResponses: true,
          },
        },
        routes: {
          "GET /pets/{id}": {
            authorization: { type: "JWT", authorizer: "jwt", scopes: ["read"] },
            integration: {
              type: "HTTP_PROXY",
              httpMethod: "GET",
              uri: "https://backend.example/{id}",
              requestParameters: { "overwrite:header.stage": "$context.stage" },
              responseParameters: { 404: { "overwrite:statuscode": "410" } },
            },
          },
          "POST /pets": {
            authorization: { type: "CUSTOM", authorizer: "simple" },
            integration: {
              type: "AWS_PROXY",
              uri: "arn:aws:lambda:us-east-1:123456789012:function:pets",
              payloadFormatVersion: "2.0",
            },
          },
          $default: {
            authorization: { type: "AWS_IAM" },
            integration: { type: "AWS_PROXY", uri: "arn:aws:lambda:us-east-1:123456789012:function:rest" },
          },
        },
      },
    });
  });

  it("becomes what the caller asks for", () => {
    const text = document(
      "x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: 'https://a.example'}",
    );
    const types = (["REST", "HTTP"] as const).map((type) => importOpenApi(text, { type }));
    expect(types.map((result) => result.ok && result.value.api.type)).toEqual(["REST", "HTTP"]);
  });

  it("says what an HTTP API does not have, and where", () => {
    expect(told(`${document(MOCK)}\nx-amazon-apigateway-cors: {allowOrigins: 7}`)).toEqual([
      "5:47 Expected one of aws_proxy, http_proxy here.",
      "6:42 Expected a list here.",
    ]);
    const text = `${document("x-amazon-apigateway-integration: {type: aws_proxy, requestParameters: {'drop:header.a': 'x'}}")}\nx-amazon-apigateway-importexport-version: '1.0'`;
    expect(told(text)).toEqual([expect.stringMatching(/^5:95 ./)]);
  });
});

describe("hostile documents", () => {
  it.each<[string, string]>([
    ["brackets without end", "[".repeat(100_000)],
    ["lists in lists", "- ".repeat(5_000)],
    ["indentation without end", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    [
      "aliases that multiply",
      `a0: &a0 [1,1]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n")}`,
    ],
    ["brackets that close nothing", "]".repeat(390_000)],
    ["more text than anyone writes", `a: ${"x".repeat(1_100_000)}`],
  ])("refuses %s", (_what, text) => {
    const result = importOpenApi(text);
    expect(result.ok ? [] : result.error.map(({ severity }) => severity)).toContain("ERROR");
  });

  it("takes __proto__ for a name like any other", () => {
    const text = document(MOCK, "responses: {200: {headers: {__proto__: {required: true}}}}");
    const methodResponses = imported(text).api.resources["/a"]?.GET?.methodResponses;
    expect(methodResponses?.["200"]?.responseParameters).toEqual({ "method.response.header.__proto__": true });
    expect(({} as { required?: boolean }).required).toBeUndefined();
  });

  it("gives a diagnostic for a thousand damages, or an API, and never throws", () => {
    const json = JSON.stringify(parse(PETS_YAML), null, 1);
    fc.assert(
      fc.property(damagedText([PETS_YAML, json, HTTP_PETS_YAML]), (text) => {
        const result = importOpenApi(text);
        const diagnostics = result.ok ? result.value.diagnostics : result.error;
        if (!result.ok) expect(diagnostics.length).toBeGreaterThan(0);
        for (const diagnostic of diagnostics) expectInside(diagnostic, text);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});

function expectInside({ message, position }: TextDiagnostic, text: string): void {
  expect(message).toMatch(/\S/);
  expect(position.start.line).toBeGreaterThan(0);
  expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
  expect(position.end.offset).toBeLessThanOrEqual(text.length);
}
