import { describe, expect, it } from "vitest";
import type { RestApi } from "../model/rest-api";
import { compileDeployment } from "./deployment";

describe("compileDeployment", () => {
  it("says of everything that can't be used where it stands", () => {
    const api: RestApi = {
      type: "REST",
      id: "api",
      resources: {
        "/{a+}/b": {},
        "/pets": {
          GET: {
            requestModels: { "application/json": "Missing" },
            integration: {
              type: "MOCK",
              requestTemplates: { "application/json": "#if(" },
              requestParameters: { "integration.request.header.x": "nonsense", "somewhere.else": "'a'" },
              responses: [{ statusCode: "200", selectionPattern: "(" }],
            },
          },
        },
      },
      authorizers: {
        a: { type: "TOKEN", identitySource: "method.request.header.A", identityValidationExpression: "[" },
      },
      resourcePolicy: { Statement: 7 },
    };
    const places = compileDeployment("1", api).problems.map(({ place }) => place.join(" "));
    expect(places.sort()).toEqual([
      "authorizers a",
      "resourcePolicy",
      "resources /pets GET integration requestParameters integration.request.header.x",
      "resources /pets GET integration requestParameters somewhere.else",
      "resources /pets GET integration requestTemplates application/json",
      "resources /pets GET integration responses 200",
      "resources /pets GET requestModels application/json",
      "resources /{a+}/b",
    ]);
  });

  it("leaves out routes of HTTP APIs that are none", () => {
    const integration = { type: "HTTP_PROXY", uri: "https://b.example/" } as const;
    const routes = { "FETCH /a": { integration }, "GET a": { integration }, $default: { integration } };
    const { program, problems } = compileDeployment("1", { type: "HTTP", id: "api", routes });
    expect(program.type === "HTTP" && program.routes.map(({ key }) => key)).toEqual(["$default"]);
    expect(problems).toHaveLength(2);
  });
});
