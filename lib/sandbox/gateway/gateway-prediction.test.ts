import { describe, expect, it } from "vitest";
import { readGatewayFence } from "./gateway-fence";
import { judgeGatewayPrediction } from "./gateway-prediction";

const fence = (source: object) => {
  const { fence: read } = readGatewayFence("", JSON.stringify(source), "Title");
  if (read === null) throw new Error("no fence");
  return read;
};

const UNKNOWN = fence({
  api: { type: "REST", resources: { "/a": { GET: { integration: { type: "AWS_PROXY" } } } } },
  request: { path: "/b" },
});

const CACHED = fence({
  api: {
    type: "REST",
    stage: { name: "prod", cache: { enabled: true } },
    resources: { "/a": { GET: { integration: { type: "HTTP_PROXY", uri: "https://a.example/" } } } },
  },
  request: { steps: [{ path: "/a" }, { path: "/a", query: { page: 2 }, atSeconds: 1 }] },
  backend: { kind: "counter" },
});

describe("a prediction", () => {
  it("is right where the engine says the same", () => {
    const { setup, steps } = UNKNOWN;
    expect(judgeGatewayPrediction(setup, steps, { kind: "status" }, 403)).toEqual({
      right: true,
      actual: 403,
      misconception: null,
    });
    expect(judgeGatewayPrediction(setup, steps, { kind: "phase" }, "route").right).toBe(true);
  });

  it("is explained by the wrong idea under which it would be right", () => {
    const { setup, steps } = UNKNOWN;
    expect(judgeGatewayPrediction(setup, steps, { kind: "status" }, 404)).toEqual({
      right: false,
      actual: 403,
      misconception: "unknown-path-is-404",
    });
    expect(judgeGatewayPrediction(setup, steps, { kind: "status" }, 418).misconception).toBeNull();
  });

  it("means the last of several requests", () => {
    const { setup, steps } = CACHED;
    expect(judgeGatewayPrediction(setup, steps, { kind: "phase" }, "integration-response")).toEqual({
      right: false,
      actual: "cache",
      misconception: "cache-keys-by-whole-query",
    });
  });
});
