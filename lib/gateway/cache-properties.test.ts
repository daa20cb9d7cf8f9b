import fc from "fast-check";
import { expect, it } from "vitest";
import { createGateway } from "./deploy/gateway";
import { invoke } from "./invoke";
import type { Stage } from "./model/stage";
import { type GatewayState, INITIAL_STATE } from "./model/state";
import { START } from "./testing/run-fixture";

const TTL = 5;

/** Calls that differ in what is a key of the cache, in what is none, and in time. */
const sequences = fc.array(
  fc.record({
    wait: fc.constantFrom(0, 1, 2_000, 4_999, 5_000, 9_000),
    path: fc.constantFrom("/a", "/b"),
    key: fc.constantFrom("", "q=1", "q=2", "q=1%7C2", "q=%22%2C%22", "q=1&q=2", "q=1%2C2"),
    lang: fc.constantFrom(null, "1", "2", '","', "|"),
    other: fc.constantFrom("", "r=1"),
    flush: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

const method = {
  integration: {
    type: "HTTP_PROXY",
    httpMethod: "GET",
    uri: "https://backend.example/",
    cacheKeyParameters: ["method.request.querystring.q", "method.request.header.Lang"],
  },
} as const;

const gateway = createGateway(
  { type: "REST", id: "api", resources: { "/a": { GET: method }, "/b": { GET: method } } },
  { stage: { name: "prod", cache: { enabled: true, ttlInSeconds: TTL } } satisfies Omit<Stage, "deployment"> },
);

it("serves a copy only of the same key, and never past its TTL", () => {
  fc.assert(
    fc.property(sequences, (calls) => {
      /** Where and when each body came from. */
      const made = new Map<string, { readonly key: string; readonly time: number }>();
      let state: GatewayState = INITIAL_STATE;
      let time = START;
      for (const { wait, path, key, lang, other, flush } of calls) {
        time += wait;
        const body = String(made.size);
        const whole = JSON.stringify([path, key, lang]);
        const {
          response,
          cache,
          state: next,
          integrationInvoked,
        } = invoke(
          gateway,
          {
            method: "GET",
            path,
            query: [key, other].filter(Boolean).join("&"),
            stage: "prod",
            headers: [
              ...(flush ? [["Cache-Control", "max-age=0"] as const] : []),
              ...(lang ? [["Lang", lang] as const] : []),
            ],
            time,
          },
          { backend: () => ({ type: "http-response", status: 200, body }) },
          state,
        );
        state = next;
        if (integrationInvoked) made.set(body, { key: whole, time });
        const origin = made.get(String(response.body));
        expect(origin?.key).toBe(whole);
        expect(time - (origin?.time ?? 0)).toBeLessThan(TTL * 1_000);
        expect(cache).toBe(integrationInvoked ? "miss" : "hit");
        if (flush) expect(integrationInvoked).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
