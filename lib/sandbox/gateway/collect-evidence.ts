import type { Invocation, Metric } from "@/lib/gateway";
import type { DrillEvidence, DrillMetric } from "./drill";
import type { GatewaySetup } from "./model";
import { type Arrival, sendTraffic } from "./traffic";

/** What a line of the access log tells where the stage has no format of its own. */
export const DRILL_LOG_FORMAT =
  '[$context.requestTime] $context.identity.sourceIp "$context.httpMethod $context.path" $context.status $context.error.responseType key=$context.identity.apiKeyId latency=$context.responseLatency integration=$context.integrationLatency';

/** Lines of the access log that are shown of the beginning and of the end. */
const SHOWN = { first: 9, last: 4 };

/** Sends the clients' traffic to a setup, and gives what its logs and metrics say. The execution log is that of the request `logged`. */
export function collectEvidence(setup: GatewaySetup, traffic: readonly Arrival[], logged: number): DrillEvidence {
  const answers = sendTraffic(setup, traffic);
  const all = answers.flat();
  return {
    access: shorten(all.flatMap(({ logs }) => (logs.access === null ? [] : [logs.access]))),
    execution: answers[logged]?.at(-1)?.logs.execution ?? [],
    metrics: metricsOf(all),
  };
}

function shorten(lines: readonly string[]): readonly string[] {
  const hidden = lines.length - SHOWN.first - SHOWN.last;
  if (hidden < 2) return lines;
  return [...lines.slice(0, SHOWN.first), `… ${hidden} more lines …`, ...lines.slice(-SHOWN.last)];
}

function metricsOf(invocations: readonly Invocation[]): readonly DrillMetric[] {
  const found = new Map<Metric["name"], DrillMetric>();
  for (const { name, value } of invocations.flatMap(({ metrics }) => metrics)) {
    const { samples, sum, most } = found.get(name) ?? { samples: 0, sum: 0, most: 0 };
    found.set(name, { name, samples: samples + 1, sum: sum + value, most: Math.max(most, value) });
  }
  return [...found.values()];
}
