import { describe, expect, it } from "vitest";
import { GATEWAY_RESPONSE_TYPES } from "../model/gateway-response";
import { GATEWAY_RESPONSE_DEFAULTS } from "./defaults";
import { effectiveGatewayResponse, storedStatus } from "./effective";

describe("effectiveGatewayResponse", () => {
  it("gives each type its own status where nothing is customised", () => {
    for (const type of GATEWAY_RESPONSE_TYPES)
      expect(effectiveGatewayResponse({}, type).statusCode).toBe(GATEWAY_RESPONSE_DEFAULTS[type].status);
  });

  it("lets the fallback replace the status of its class only", () => {
    const api = { gatewayResponses: { DEFAULT_4XX: { statusCode: 418 } } };
    expect(effectiveGatewayResponse(api, "UNAUTHORIZED").statusCode).toBe(418);
    expect(effectiveGatewayResponse(api, "INTEGRATION_TIMEOUT").statusCode).toBe(504);
    expect(effectiveGatewayResponse(api, "DEFAULT_5XX").statusCode).toBeNull();
  });

  it("cuts a customised type off from the fallback completely", () => {
    const api = {
      gatewayResponses: {
        DEFAULT_5XX: { statusCode: 599, responseTemplates: { "text/plain": "down" } },
        AUTHORIZER_FAILURE: { responseParameters: { "gatewayresponse.header.foo": "'bar'" } },
      },
    };
    const { statusCode, responseTemplates, defaultResponse } = effectiveGatewayResponse(api, "AUTHORIZER_FAILURE");
    expect({ statusCode, defaultResponse, types: Object.keys(responseTemplates) }).toEqual({
      statusCode: 500,
      defaultResponse: false,
      types: ["application/json"],
    });
  });
});

describe("storedStatus", () => {
  it("knows the status of the table for a type that was customised in any way", () => {
    expect(storedStatus({}, "INTEGRATION_FAILURE")).toBeUndefined();
    expect(storedStatus({ gatewayResponses: { INTEGRATION_FAILURE: {} } }, "INTEGRATION_FAILURE")).toBe(504);
  });
});
