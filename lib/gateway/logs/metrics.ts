import type { Invocation, Metric } from "../model/invocation";

export interface MetricsQuestion {
  readonly type: "REST" | "HTTP";
  readonly status: number;
  readonly cache: Invocation["cache"];
  /** Milliseconds, the integration's included. */
  readonly latency: number;
  /** Null where the integration was not called. */
  readonly integrationLatency: number | null;
  /** Bytes of request and answer. */
  readonly dataProcessed: number;
}

/** What one call adds to the metrics of its API (`api-gateway-metrics-and-dimensions`, `http-api-metrics`). */
export function metricsOf(question: MetricsQuestion): readonly Metric[] {
  const { type, status, cache, latency, integrationLatency, dataProcessed } = question;
  const metrics: Metric[] = [{ name: "Count", value: 1 }];
  const isRest = type === "REST";
  if (status >= 400 && status < 500) metrics.push({ name: isRest ? "4XXError" : "4xx", value: 1 });
  if (status >= 500) metrics.push({ name: isRest ? "5XXError" : "5xx", value: 1 });
  metrics.push({ name: "Latency", value: latency });
  if (integrationLatency !== null) metrics.push({ name: "IntegrationLatency", value: integrationLatency });
  if (cache !== null) metrics.push({ name: cache === "hit" ? "CacheHitCount" : "CacheMissCount", value: 1 });
  if (!isRest) metrics.push({ name: "DataProcessed", value: dataProcessed });
  return metrics;
}
