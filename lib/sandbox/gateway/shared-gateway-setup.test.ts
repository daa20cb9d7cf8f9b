import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeFragment } from "../fragment";
import type { GatewaySetup, SandboxBody } from "./model";
import { gatewayFragment, packGatewaySetup, readGatewayFragment, unpackGatewaySetup } from "./shared-gateway-setup";

const key = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name !== "__proto__");
const texts = fc.dictionary(key, fc.string());
const body: fc.Arbitrary<SandboxBody> = fc.oneof(
  fc.string(),
  fc.constant(null),
  fc.record({ base64: fc.base64String() }),
  fc.record({ bytes: fc.nat(12_000_000) }),
);
const pair = fc.tuple(fc.string(), fc.string());

const api = fc.record(
  {
    type: fc.constant("REST" as const),
    id: fc.string(),
    endpointType: fc.constantFrom("EDGE" as const, "REGIONAL" as const, "PRIVATE" as const),
    resources: fc.dictionary(
      key,
      fc.record({
        GET: fc.record(
          {
            authorization: fc.constantFrom(
              { type: "NONE" as const },
              { type: "CUSTOM" as const, authorizer: "a" },
              { type: "COGNITO_USER_POOLS" as const, authorizer: "a", scopes: ["x"] },
            ),
            apiKeyRequired: fc.boolean(),
            integration: fc.constantFrom(
              { type: "MOCK" as const },
              {
                type: "HTTP" as const,
                httpMethod: "GET",
                uri: "https://x.example/",
                responses: [{ statusCode: "200" }],
              },
              { type: "AWS_PROXY" as const, service: "lambda", httpMethod: "POST" },
            ),
          },
          { requiredKeys: ["integration"] },
        ),
      }),
    ),
    models: texts,
  },
  { requiredKeys: ["type", "id", "resources"] },
);

const setups: fc.Arbitrary<GatewaySetup> = fc
  .record({
    title: fc.string({ maxLength: 40 }),
    api,
    deployments: fc.array(api, { maxLength: 2 }),
    same: fc.boolean(),
    stage: fc.record({ name: fc.string(), deployment: fc.constant("1"), variables: texts }),
    usagePlans: fc.array(
      fc.record({
        name: fc.string(),
        stages: fc.array(fc.string()),
        keys: fc.array(fc.record({ id: fc.string(), value: fc.string(), enabled: fc.boolean() })),
      }),
      { maxLength: 2 },
    ),
    domains: fc.array(fc.record({ name: fc.string(), mappings: texts }), { maxLength: 1 }),
    world: fc.record({
      backend: fc.oneof(
        fc.record({ type: fc.constant("echo" as const) }),
        fc.record({
          type: fc.constant("always" as const),
          outcome: fc.record({ type: fc.constant("http-response" as const), status: fc.nat(599), body }),
        }),
        fc.record({
          type: fc.constant("in-turn" as const),
          outcomes: fc.constant([{ type: "silence" as const }, { type: "unreachable" as const }] as const),
        }),
      ),
    }),
    request: fc.record(
      { method: fc.constantFrom("GET" as const, "POST" as const), path: fc.string(), headers: fc.array(pair), body },
      { requiredKeys: ["method", "path"] },
    ),
  })
  .map(({ same, ...setup }) => (same ? { ...setup, deployments: [setup.api] } : setup));

describe("a shared setup of API Gateway", () => {
  it("comes back as it was, from storage and from a link", () => {
    fc.assert(
      fc.property(setups, (setup) => {
        expect(unpackGatewaySetup(JSON.parse(JSON.stringify(packGatewaySetup(setup))))).toEqual(
          JSON.parse(JSON.stringify(setup)),
        );
        const fragment = gatewayFragment(setup);
        expect(fragment).toMatch(/^gw1\.[\w-]+$/);
        expect(readGatewayFragment(`#${fragment}`)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(setup)) });
      }),
    );
  });

  it("is refused where any part of it was changed to something else, and never throws", () => {
    const [sample] = fc.sample(setups, { numRuns: 1, seed: 7 });
    const packed = packGatewaySetup(sample as GatewaySetup) as Record<string, unknown>;
    expect(unpackGatewaySetup(packed)).not.toBeNull();
    fc.assert(
      fc.property(
        fc.constantFrom("api", "stage", "world", "request", "domains", "extra"),
        fc.jsonValue(),
        (name, value) => {
          fc.pre(!(name === "domains" && Array.isArray(value) && value.length === 0));
          expect(unpackGatewaySetup({ ...packed, [name]: value })).toBeNull();
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(unpackGatewaySetup(value)).toBeNull();
      }),
    );
  });

  it("makes no body that fills the memory", () => {
    const [sample] = fc.sample(setups, { numRuns: 1 });
    const request = { method: "POST", path: "/", body: { bytes: 1e12 } };
    expect(unpackGatewaySetup({ ...(packGatewaySetup(sample as GatewaySetup) as object), request })).toBeNull();
  });

  it("explains a link that holds something else", () => {
    expect(readGatewayFragment("#a-heading")).toBeNull();
    expect(readGatewayFragment("#asl1.AAAA")).toEqual({ ok: false, error: expect.stringContaining("another sandbox") });
    expect(readGatewayFragment(`#${encodeFragment("gw1", { title: "x" })}`)).toEqual({
      ok: false,
      error: expect.stringMatching(/^This link is damaged/),
    });
  });
});
