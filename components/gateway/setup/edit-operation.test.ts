import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packGatewaySetup, setupProblems } from "@/lib/sandbox/gateway";
import {
  addOperation,
  addPreflight,
  operationProblem,
  operationsOf,
  removeOperation,
  restMethodOf,
} from "./edit-operation";
import { HTTP_SETUP, REST_SETUP } from "./testing-setups";

describe("operationProblem", () => {
  it.each(["GET /", "ANY /{proxy+}", "POST /orders/{id}", "DELETE /a/b-c_d"])("takes %s", (key) => {
    expect(operationProblem(REST_SETUP.api, key)).toBeNull();
  });

  it.each(["", "GET", "/orders", "FETCH /orders", "GET orders", "GET /orders/{id", "GET /a b", "$default"])(
    "refuses %j for a REST API",
    (key) => expect(operationProblem(REST_SETUP.api, key)).not.toBeNull(),
  );

  it("refuses what is there already", () => {
    expect(operationProblem(REST_SETUP.api, "GET /orders")).toBe("It is there already.");
    expect(operationProblem(HTTP_SETUP.api, "$default")).toBe("It is there already.");
  });
});

describe("addOperation and removeOperation", () => {
  it.each([REST_SETUP, HTTP_SETUP])("removing what was added gives the setup again", (setup) => {
    const added = addOperation(setup, "PUT /new/{id}");
    expect(operationsOf(added.api)).toContain("PUT /new/{id}");
    expect(removeOperation(added, "PUT /new/{id}")).toEqual(setup);
  });

  it("drops a resource with its last method", () => {
    const { api } = removeOperation(REST_SETUP, "GET /health");
    expect(api.type === "REST" && Object.keys(api.resources)).toEqual(["/orders"]);
  });

  it("gives a setup that can be kept, whatever is typed", () => {
    const setups = fc.constantFrom(REST_SETUP, HTTP_SETUP);
    const key = fc.oneof(
      fc.string(),
      fc.string().map((path) => `GET /${path}`),
      fc.constant("GET /__proto__"),
    );
    fc.assert(
      fc.property(setups, key, (setup, typed) => {
        const added = addOperation(setup, typed);
        expect(setupProblems(packGatewaySetup(added))).toEqual([]);
        expect(operationsOf(added.api).includes(typed)).toBe(
          operationsOf(setup.api).includes(typed) || operationProblem(setup.api, typed) === null,
        );
        expect(setupProblems(packGatewaySetup(removeOperation(added, typed)))).toEqual([]);
      }),
    );
  });
});

describe("addPreflight", () => {
  it("adds a mock that answers with the headers of CORS", () => {
    const method = restMethodOf(addPreflight(REST_SETUP, "/orders").api, "OPTIONS /orders");
    expect(method?.integration.type).toBe("MOCK");
    expect(method?.integration.responses?.[0]?.responseParameters).toMatchObject({
      "method.response.header.Access-Control-Allow-Origin": "'*'",
    });
  });
});
