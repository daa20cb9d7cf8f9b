import type { Metric } from "@/lib/gateway";
import type { Sent } from "../model";

type MetricName = Metric["name"];

/** A metric over several requests, as CloudWatch would show it. */
export interface MetricTotal {
  readonly name: MetricName;
  readonly statistic: "sum" | "average";
  readonly value: number;
  readonly unit: "" | "ms" | "B";
}

const TIMES: ReadonlySet<MetricName> = new Set(["Latency", "IntegrationLatency"]);

/** Counts are summed, times are averaged; in the order in which the first request has them. */
export function metricTotals(sent: readonly Sent[]): readonly MetricTotal[] {
  const values = new Map<MetricName, number[]>();
  for (const { invocation } of sent)
    for (const { name, value } of invocation.metrics) values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, each]) => {
    const sum = each.reduce((total, value) => total + value, 0);
    if (TIMES.has(name)) return { name, statistic: "average", value: Math.round(sum / each.length), unit: "ms" };
    return { name, statistic: "sum", value: sum, unit: name === "DataProcessed" ? "B" : "" };
  });
}
