import fc from "fast-check";
import { createGateway } from "../deploy/gateway";
import type { Gateway } from "../model/gateway";
import { httpApis } from "./arbitrary-http-api";
import { restApis } from "./arbitrary-rest-api";
import { stages } from "./arbitrary-stage";

/** The only API key. */
export const KEY = "key-of-at-least-20-characters";

/** Deployed gateways, of which requests find something often. */
export const gateways: fc.Arbitrary<Gateway> = fc
  .record({
    api: fc.oneof({ weight: 3, arbitrary: restApis }, httpApis),
    stage: stages,
    name: fc.constantFrom("prod", "prod", "prod", "$default"),
    rate: fc.constantFrom(1, 10_000),
  })
  .map(({ api, stage, name, rate }) =>
    createGateway(api, {
      stage: { ...stage, name: api.type === "REST" ? "prod" : name },
      usagePlans: [
        {
          name: "plan",
          stages: ["prod"],
          keys: [{ id: "key", value: KEY, enabled: true }],
          throttle: { rateLimit: rate, burstLimit: 2 * rate },
          methodThrottle: { "/a/GET": { rateLimit: 1, burstLimit: 1 } },
          quota: { limit: 3, period: "DAY" },
        },
      ],
      domains: [{ name: "api.example.com", mappings: { "": "prod" }, mutualTls: { trustedIssuers: ["ca"] } }],
      account: { throttle: { rateLimit: rate, burstLimit: 2 * rate } },
    }),
  );
