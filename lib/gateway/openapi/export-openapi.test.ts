import { describe, expect, it } from "vitest";
import { FIXTURES } from "../fixtures/all-fixtures";
import type { RestApi } from "../model/rest-api";
import { PETS_YAML } from "../testing/openapi-documents";
import { gatewayOf, runCase } from "../testing/run-fixture";
import { exportOpenApi } from "./export-openapi";
import { importOpenApi } from "./import-openapi";

function imported(text: string): RestApi {
  const result = importOpenApi(text, "api");
  if (!result.ok) throw new Error(result.error.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return result.value.api;
}

describe("exportOpenApi", () => {
  it.each(["json", "yaml"] as const)("gives an API back through %s", (format) => {
    const api = imported(PETS_YAML);
    expect(imported(exportOpenApi(api, format))).toEqual(api);
  });

  const rest = Object.entries(FIXTURES).flatMap(([about, fixture]) =>
    fixture.api.type === "REST" ? [{ about, fixture, api: { ...fixture.api, id: "api" } }] : [],
  );

  it.each(rest)("gives an API that answers as before: $about", ({ fixture, api }) => {
    const before = gatewayOf(fixture);
    const after = gatewayOf({ ...fixture, api: imported(exportOpenApi(api, "yaml")) });
    for (const each of fixture.cases) {
      const answers = runCase(after, each).map(({ response, gatewayResponseType, answeredBy }) => [
        response,
        gatewayResponseType,
        answeredBy,
      ]);
      const expected = runCase(before, each).map(({ response, gatewayResponseType, answeredBy }) => [
        response,
        gatewayResponseType,
        answeredBy,
      ]);
      expect([each.name, answers]).toEqual([each.name, expected]);
    }
  });
});
