import { describe, expect, it } from "vitest";
import type { GatewayCheck } from "./gateway-check";
import type { GatewaySetup, SandboxRequest } from "./model";
import { trySetup } from "./try-setup";

const REQUEST: SandboxRequest = { method: "GET", path: "/news", stage: "prod" };

function api(uri = "https://news.example/") {
  return {
    type: "REST",
    id: "a",
    resources: { "/news": { GET: { integration: { type: "HTTP_PROXY", httpMethod: "GET", uri } } } },
  } as const;
}

function setup(changes: Partial<GatewaySetup> = {}): GatewaySetup {
  return {
    title: "News",
    api: api(),
    deployments: [],
    stage: { name: "prod", deployment: "1" },
    usagePlans: [],
    domains: [],
    world: { backend: { type: "counter" } },
    request: REQUEST,
    ...changes,
  };
}

const CACHED = { name: "prod", deployment: "1", cache: { enabled: true } } as const;

function failures(check: GatewayCheck, tried: GatewaySetup, start = setup()): readonly string[] {
  return trySetup(start, tried, [check]).results.flatMap(({ failures: found }) =>
    found.map((failure) => `${failure.step} ${failure.field}: ${failure.found}, not ${failure.expected}`),
  );
}

describe("a check by answers", () => {
  const twice: GatewayCheck = {
    type: "answers",
    says: "The second one comes from the cache.",
    steps: [
      { type: "request", at: 0, request: REQUEST, expect: { cache: "miss" } },
      { type: "request", at: 5_000, request: REQUEST, expect: { cache: "hit" } },
    ],
  };

  it("names the step whose answer differs", () => {
    expect(failures(twice, setup())).toEqual(["1 cache: none, not hit"]);
    expect(failures(twice, setup({ stage: CACHED }))).toEqual([]);
  });

  it("begins with nothing in the cache, whatever the check before it left there", () => {
    const attempt = trySetup(setup(), setup({ stage: CACHED }), [twice, twice]);
    expect(attempt.solved).toBe(true);
  });

  it("sends the request of the form where a step names none", () => {
    const check: GatewayCheck = {
      type: "answers",
      says: "The form asks for what is not there.",
      steps: [{ type: "request", at: 0, request: null, expect: { status: 403 } }],
    };
    expect(failures(check, setup())).toEqual(["0 status: 200, not 403"]);
    expect(failures(check, setup({ request: { ...REQUEST, path: "/old" } }))).toEqual([]);
  });

  it("meets what was deployed, not what is edited", () => {
    const check: GatewayCheck = {
      type: "answers",
      says: "The new backend is asked.",
      steps: [{ type: "request", at: 0, request: null, expect: { integrationRequest: { host: "new.example" } } }],
    };
    const edited = { api: api("https://new.example/"), deployments: [api()] };
    expect(failures(check, setup(edited))).toHaveLength(1);
    const stage = { name: "prod", deployment: "2" };
    expect(failures(check, setup({ ...edited, deployments: [api(), edited.api], stage }))).toEqual([]);
  });

  it("brings a backend of its own", () => {
    const check: GatewayCheck = {
      type: "answers",
      says: "A backend that is not there.",
      world: { backend: { type: "always", outcome: { type: "http-response", status: 418 } } },
      steps: [{ type: "request", at: 0, request: null, expect: { status: 418 } }],
    };
    expect(failures(check, setup())).toEqual([]);
  });

  it("counts the answers of a burst", () => {
    const burst = (least: number, most: number): GatewayCheck => ({
      type: "answers",
      says: "Five get through.",
      steps: [
        {
          type: "burst",
          at: 0,
          request: REQUEST,
          times: 8,
          perSecond: null,
          counts: [{ of: { status: 200 }, least, most }],
        },
      ],
    });
    const slow = setup({
      stage: { name: "prod", deployment: "1", settings: { throttle: { rateLimit: 1, burstLimit: 5 } } },
    });
    expect(failures(burst(5, 5), slow)).toEqual([]);
    expect(failures(burst(6, 8), slow)).toEqual(['0 answers like {"status":200}: 5 of 8, not 6 to 8 of 8']);
    expect(failures(burst(0, 4), slow)).toHaveLength(1);
  });
});

describe("a check that parts are unchanged", () => {
  const check: GatewayCheck = {
    type: "unchanged",
    says: "Leave them alone.",
    pointers: ["/api/resources/~1news", "/stage"],
  };

  it("looks at the parts and nothing else", () => {
    expect(failures(check, setup({ request: { ...REQUEST, path: "/old" } }))).toEqual([]);
    expect(failures(check, setup({ stage: CACHED }))).toEqual(["null /stage: changed, not as it was"]);
    expect(failures(check, setup({ api: api("https://new.example/") }))).toHaveLength(1);
  });

  it("lets the same API be deployed once more", () => {
    const stage = { name: "prod", deployment: "2" };
    expect(failures(check, setup({ deployments: [api(), api()], stage }))).toEqual([]);
  });

  it("notices what was deployed and then edited back", () => {
    const stage = { name: "prod", deployment: "2" };
    const deployments = [api(), api("https://new.example/")];
    expect(failures(check, setup({ deployments, stage }))).toEqual([
      "null /api/resources/~1news: changed, not as it was",
    ]);
  });
});
