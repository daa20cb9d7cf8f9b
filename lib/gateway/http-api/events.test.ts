import { describe, expect, it } from "vitest";
import { createGateway } from "../deploy/gateway";
import { invoke } from "../invoke";
import type { HttpRoute } from "../model/http-api";
import type { ClientRequest } from "../model/request";
import type { World } from "../model/world";

const API = {
  type: "HTTP",
  id: "api",
  authorizers: {
    jwt: { type: "JWT", identitySource: "$request.header.Authorization" },
    function: {
      type: "REQUEST",
      identitySources: ["$request.header.Authorization"],
      payloadFormatVersion: "2.0",
      enableSimpleResponses: true,
    },
  },
} as const;

const WORLD: World = {
  backend: () => ({ type: "lambda-result", payload: {} }),
  authorizer: () => ({ type: "returns", output: { isAuthorized: true, context: { tier: "gold" } } }),
  tokens: { t: { use: "access", subject: "ann", scope: "read" } },
};

function eventOf(
  route: Omit<HttpRoute, "integration">,
  request: Partial<ClientRequest>,
  version: "1.0" | "2.0" = "2.0",
) {
  const integration = { type: "AWS_PROXY", payloadFormatVersion: version } as const;
  const gateway = createGateway({ ...API, routes: { "POST /pets/{id}": { ...route, integration } } });
  const call = { method: "POST", path: "/pets/7", time: 0, ...request } as const;
  const { integrationCall } = invoke(gateway, call, WORLD);
  return integrationCall?.type === "lambda" ? integrationCall.payload : null;
}

describe("the event of a function", () => {
  it("joins values of a name, and keeps cookies apart", () => {
    const headers = [
      ["X-A", "1"],
      ["x-a", "2"],
      ["Cookie", "a=1; b=2"],
    ] as const;
    expect(eventOf({}, { headers, query: "q=1&q=2", body: "text" })).toMatchObject({
      version: "2.0",
      routeKey: "POST /pets/{id}",
      rawPath: "/pets/7",
      rawQueryString: "q=1&q=2",
      cookies: ["a=1", "b=2"],
      headers: { "x-a": "1,2" },
      queryStringParameters: { q: "1,2" },
      pathParameters: { id: "7" },
      body: "text",
      isBase64Encoded: false,
    });
  });

  it("carries bytes as Base64", () => {
    expect(eventOf({}, { body: new Uint8Array([255, 0]) })).toMatchObject({ body: "/wA=", isBase64Encoded: true });
  });

  it("tells under the kind of the authorizer what it said", () => {
    const headers = [["Authorization", "Bearer t"]] as const;
    expect(eventOf({ authorization: { type: "JWT", authorizer: "jwt", scopes: ["read"] } }, { headers })).toMatchObject(
      {
        requestContext: { authorizer: { jwt: { claims: { sub: "ann" }, scopes: ["read"] } } },
      },
    );
    expect(eventOf({ authorization: { type: "CUSTOM", authorizer: "function" } }, { headers })).toMatchObject({
      requestContext: { authorizer: { lambda: { tier: "gold" } } },
    });
  });

  it("has the shape of a REST API's in format 1.0", () => {
    expect(eventOf({}, { query: "q=1&q=2" }, "1.0")).toMatchObject({
      version: "1.0",
      resource: "/pets/{id}",
      httpMethod: "POST",
      queryStringParameters: { q: "2" },
      multiValueQueryStringParameters: { q: ["1", "2"] },
      stageVariables: null,
      body: null,
    });
  });
});
