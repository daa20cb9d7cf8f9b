import { describe, expect, it } from "vitest";
import { FIXTURES } from "../fixtures/all-fixtures";
import type { Gateway } from "../model/gateway";
import type { HttpApi } from "../model/http-api";
import type { RestApi, RestMethod } from "../model/rest-api";
import type { FixtureCase } from "../testing/fixture";
import { HTTP_PETS_YAML, PETS_YAML } from "../testing/openapi-documents";
import { gatewayOf, runCase } from "../testing/run-fixture";
import { exportOpenApi } from "./export-openapi";
import { importOpenApi } from "./import-openapi";

function imported(text: string): RestApi | HttpApi {
  const result = importOpenApi(text, { id: "api" });
  if (!result.ok) throw new Error(result.error.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return result.value.api;
}

describe("exportOpenApi", () => {
  it.each([
    ["json", PETS_YAML],
    ["yaml", PETS_YAML],
    ["json", HTTP_PETS_YAML],
    ["yaml", HTTP_PETS_YAML],
  ] as const)("gives an API back through %s", (format, text) => {
    const api = imported(text);
    expect(imported(exportOpenApi(api, format))).toEqual(api);
  });

  it("gives schemes names that no authorizer has", () => {
    const token = { type: "TOKEN", identitySource: "method.request.header.A" } as const;
    const secured: RestMethod = {
      authorization: { type: "AWS_IAM" },
      apiKeyRequired: true,
      integration: { type: "MOCK" },
    };
    const api: RestApi = {
      type: "REST",
      id: "api",
      authorizers: { api_key: token, sigv4: token },
      resources: {
        "/a": { GET: secured, POST: { ...secured, authorization: { type: "CUSTOM", authorizer: "sigv4" } } },
      },
    };
    expect(imported(exportOpenApi(api))).toEqual(api);
  });

  const all = Object.entries(FIXTURES).map(([about, fixture]) => ({ about, fixture }));

  it.each(all)("gives an API that answers as before: $about", ({ fixture }) => {
    const before = gatewayOf(fixture);
    const after = gatewayOf({ ...fixture, api: imported(exportOpenApi({ ...fixture.api, id: "api" }, "yaml")) });
    for (const each of fixture.cases)
      expect([each.name, answers(after, each)]).toEqual([each.name, answers(before, each)]);
  });
});

function answers(gateway: Gateway, each: FixtureCase) {
  return runCase(gateway, each).map(({ response, gatewayResponseType, answeredBy, integrationCall }) => ({
    response,
    gatewayResponseType,
    answeredBy,
    integrationCall,
  }));
}
