import type { Case } from "../case";
import { isObject } from "../json";
import type { Observed } from "../observed";
import { observeSteps } from "./request";

/** Metrics of an answer: a backend gives it, after the time that the case names, through a cache where it speaks of one. */
export function observeMetrics(aCase: Case): Observed {
  const outcome = isObject(aCase.request.outcome) ? aCase.request.outcome : {};
  const call = { method: "GET", path: "/x", headers: {}, query: {} };
  const latencySeconds = Number(outcome.integrationLatencyMs ?? 0) / 1_000;
  const { steps = [] } = observeSteps({
    ...aCase,
    api: aCase.api?.type === "HTTP" ? HTTP : restApi(typeof outcome.cache === "string"),
    request: { steps: outcome.cache === "hit" ? [call, { ...call, atSeconds: 1 }] : [call] },
    integrationBehaviour: { kind: "http-response", status: outcome.status, headers: {}, body: "{}", latencySeconds },
  });
  return { ...steps.at(-1) };
}

const BACKEND = { type: "HTTP_PROXY", integrationHttpMethod: "GET", uri: "https://backend.example/" };
const HTTP = { type: "HTTP", routes: { "GET /x": { integration: BACKEND } } };

function restApi(cached: boolean) {
  return {
    type: "REST",
    resources: { "/x": { GET: { authorizationType: "NONE", integration: BACKEND } } },
    stage: { name: "prod", cache: { enabled: cached, sizeGb: "0.5", ttlSeconds: 300 } },
  };
}
