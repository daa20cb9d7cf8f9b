import { describe, expect, it } from "vitest";
import { INITIAL_STATE, type RestApi } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { EMPTY_SETUP } from "../page/empty-setup";
import { send } from "../worker/send";
import { PRESETS } from "./presets";

const KEY = "key-of-at-least-20-characters";
const API = EMPTY_SETUP.api as RestApi;
const METHOD = { integration: { type: "AWS_PROXY", service: "lambda", httpMethod: "POST", uri: "hello" } } as const;

const KEYED: GatewaySetup = {
  ...EMPTY_SETUP,
  api: { ...API, endpointType: "REGIONAL", resources: { "/hello": { GET: { ...METHOD, apiKeyRequired: true } } } },
  usagePlans: [{ name: "basic", stages: ["prod"], keys: [{ id: "k1", value: KEY, enabled: true }] }],
};
const SIGNED: GatewaySetup = {
  ...EMPTY_SETUP,
  api: { ...API, resources: { "/hello": { GET: { ...METHOD, authorization: { type: "AWS_IAM" } } } } },
};
const POSTED: GatewaySetup = { ...EMPTY_SETUP, api: { ...API, resources: { "/hello": { ANY: METHOD } } } };
const DECODING: GatewaySetup = { ...EMPTY_SETUP, api: { ...API, minimumCompressionSize: 0 } };

function statusOf(setup: GatewaySetup, name: string): number {
  const preset = PRESETS.find((each) => each.name === name);
  if (preset === undefined || preset.fits?.(setup) === false) throw new Error(`no such situation here: ${name}`);
  const request = preset.request(setup.request, setup);
  return send({ setup: { ...setup, request }, at: 0, memory: INITIAL_STATE, calls: 0 }).response.status;
}

describe("PRESETS", () => {
  it.each([
    ["A valid API key", KEYED, 200],
    ["An unknown API key", KEYED, 403],
    ["No API key", KEYED, 403],
    ["A valid signature", SIGNED, 200],
    ["A signature that is too old", SIGNED, 403],
    ["No signature", SIGNED, 403],
    ["A path that is not there", EMPTY_SETUP, 403],
    ["A method that is not there", EMPTY_SETUP, 403],
    ["A stage that is not there", EMPTY_SETUP, 403],
    ["A very long query", EMPTY_SETUP, 414],
    ["A body of 11 MB", POSTED, 413],
    ["A content coding that is not understood", DECODING, 415],
  ] as const)("%s", (name, setup, status) => expect(statusOf(setup, name)).toBe(status));

  it("offers only what says something about the API", () => {
    const valid = PRESETS.find(({ name }) => name === "A valid API key");
    expect(valid?.fits?.(EMPTY_SETUP)).toBe(false);
    expect(valid?.fits?.(KEYED)).toBe(true);
  });
});
