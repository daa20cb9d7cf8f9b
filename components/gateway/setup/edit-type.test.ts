import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import { backendOf, type GatewaySetup, packGatewaySetup, sendRequest, setupProblems } from "@/lib/sandbox/gateway";
import { withType } from "./edit-type";
import { HTTP_SETUP, REST_SETUP } from "./testing-setups";

function statusOf(setup: GatewaySetup): number {
  const { world, request } = setup;
  return sendRequest(setup, request, { at: 0, state: INITIAL_STATE, backend: backendOf(world.backend) }).response
    .status;
}

describe("withType", () => {
  it("leaves an API of the type as it is", () => {
    expect(withType(REST_SETUP, "REST")).toBe(REST_SETUP);
    expect(withType(HTTP_SETUP, "HTTP")).toBe(HTTP_SETUP);
  });

  it("keeps operations, and IAM, of a REST API", () => {
    const { api, stage, usagePlans } = withType(REST_SETUP, "HTTP");
    expect(api).toEqual({
      type: "HTTP",
      id: "abc",
      routes: {
        "GET /orders": { integration: { type: "AWS_PROXY" } },
        "POST /orders": {
          authorization: { type: "AWS_IAM" },
          integration: { type: "HTTP_PROXY", httpMethod: "POST", uri: "https://orders.example.com/" },
        },
        "GET /health": { integration: { type: "AWS_PROXY" } },
      },
    });
    expect(stage).toEqual({ name: "$default", deployment: "1", autoDeploy: true, variables: { version: "1" } });
    expect(usagePlans).toEqual([]);
  });

  it("makes the default route a greedy resource", () => {
    const { api, stage } = withType(HTTP_SETUP, "REST");
    expect(api.type === "REST" && Object.keys(api.resources)).toEqual(["/orders", "/{proxy+}"]);
    expect(stage.name).toBe("prod");
  });

  it.each([
    ["REST", HTTP_SETUP],
    ["HTTP", REST_SETUP],
  ] as const)("gives an API of type %s that answers", (type, setup) => {
    const next = withType(setup, type);
    expect(setupProblems(packGatewaySetup(next))).toEqual([]);
    expect(statusOf(next)).toBe(200);
  });
});
