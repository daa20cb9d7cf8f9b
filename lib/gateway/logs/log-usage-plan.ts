import type { ApiKey } from "../model/gateway";
import type { RestExchange } from "../rest-exchange";

/** The lines about API key and usage plan, which come before an execution begins (seen 2026-01). */
export function logPlanCheck(exchange: RestExchange, key: ApiKey | null): void {
  const { log, ids, request, target } = exchange;
  log.info(
    `Verifying Usage Plan for request: ${ids.requestId}. API Key: ${masked(key)} API Stage: ${stageOf(exchange)}`,
  );
  if (key !== null) return;
  const method = `${request.method} ${target.method.path}`;
  log.info(`API Key authorized because method '${method}' does not require API Key. No limits of a plan apply`);
}

export function logPlanPassed(exchange: RestExchange, key: ApiKey): void {
  exchange.log.info(`Usage Plan check succeeded for API Key ${masked(key)} and API Stage ${stageOf(exchange)}`);
}

function stageOf({ gateway, stage }: RestExchange): string {
  return `${gateway.api.id}/${stage?.name ?? ""}`;
}

/** All but the last six characters of a key are hidden. */
function masked(key: ApiKey | null): string {
  return key === null ? "" : "*".repeat(Math.max(0, key.value.length - 6)) + key.value.slice(-6);
}
