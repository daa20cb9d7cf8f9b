import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INITIAL_STATE } from "@/lib/gateway";
import { type GatewayNotation, setupOfText, textOfSetup } from "./gateway-text";
import type { GatewaySetup } from "./model";
import { readGatewayCase } from "./read-gateway-case";
import { backendOf, sendRequest } from "./send-request";

const NOTATIONS: readonly GatewayNotation[] = ["openapi-json", "openapi-yaml", "setup"];

function setupFrom(api: object): GatewaySetup {
  const request = { method: "GET", path: "/orders", headers: { Authorization: "x" } };
  const backend = { kind: "lambda-return", payload: { statusCode: 201, body: "made" } };
  const read = readGatewayCase({ api, request, backend } as never, "Orders");
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const REST = setupFrom({
  type: "REST",
  resources: {
    "/orders": {
      GET: {
        apiKeyRequired: true,
        integration: { type: "AWS_PROXY", uri: "orders" },
      },
    },
  },
  gatewayResponses: { INVALID_API_KEY: { statusCode: 418 } },
});

const HTTP = setupFrom({ type: "HTTP", routes: { "GET /orders": { integration: { type: "AWS_PROXY" } } } });

function answerOf(setup: GatewaySetup): unknown {
  const backend = backendOf(setup.world.backend);
  const { response, answeredBy } = sendRequest(setup, setup.request, { at: 0, state: INITIAL_STATE, backend });
  return { response, answeredBy };
}

describe("textOfSetup and setupOfText", () => {
  it.each(NOTATIONS.flatMap((notation) => [REST, HTTP].map((setup) => [notation, setup.api.type, setup] as const)))(
    "answer alike through %s, %s",
    (notation, _type, setup) => {
      const read = setupOfText(textOfSetup(setup, notation), notation, setup);
      if (!read.ok) throw new Error(read.error.map(({ message }) => message).join(" "));
      expect(answerOf(read.value.setup)).toEqual(answerOf(setup));
      const written = textOfSetup(read.value.setup, notation);
      const again = setupOfText(written, notation, setup);
      expect(again.ok && textOfSetup(again.value.setup, notation)).toBe(written);
    },
  );

  it("keeps everything but the API when OpenAPI is read", () => {
    const read = setupOfText(textOfSetup(HTTP, "openapi-yaml"), "openapi-yaml", REST);
    expect(read.ok && read.value.setup).toMatchObject({ world: REST.world, api: { type: "HTTP" } });
  });

  it("tells the line of what is wrong", () => {
    const text = textOfSetup(REST, "setup");
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes('"apiKeyRequired"'));
    const wrong = text.replace('"apiKeyRequired": true', '"apiKeyRequired": "yes"');
    const read = setupOfText(wrong, "setup", REST);
    expect(read.ok).toBe(false);
    const broken = setupOfText(`${lines.slice(0, at).join("\n")}\n???`, "setup", REST);
    expect(broken.ok ? [] : broken.error.map(({ line }) => line)).toEqual([at + 1]);
    const yaml = setupOfText("openapi: 3.0.1\npaths: [", "openapi-yaml", REST);
    expect(yaml.ok ? [] : yaml.error.map(({ line }) => line)).toEqual([2]);
  });

  it("tells the line of a member that can't be", () => {
    const text = textOfSetup(REST, "setup").replace('"name": "prod"', '"name": 7');
    const read = setupOfText(text, "setup", REST);
    const line = text.split("\n").findIndex((each) => each.includes('"name": 7')) + 1;
    expect(read.ok ? [] : read.error).toEqual([
      { line, severity: "ERROR", message: "/stage/name must be string.", fix: null },
    ]);
  });

  it("never throws", () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.constant('{"__proto__": {}}'), fc.constant("[1, 2,]"));
    fc.assert(
      fc.property(text, fc.constantFrom(...NOTATIONS), (typed, notation) => {
        const read = setupOfText(typed, notation, REST);
        if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
      }),
    );
  });
});
