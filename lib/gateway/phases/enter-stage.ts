import { stageOf } from "../deploy/gateway";
import type { Exchange } from "../exchange";
import type { Stage } from "../model/stage";

/**
 * Takes on the stage that the address names, with its variables, and rolls the dice where it has a canary. A custom domain names
 * stages by the first segment of the path or has one for everything.
 */
export function enterStage(exchange: Exchange, named: string | undefined): Stage | undefined {
  const { gateway, request, ids } = exchange;
  const name = request.host === undefined ? named : mappedStage(exchange);
  const stage = name === undefined ? undefined : stageOf(gateway, name);
  if (stage === undefined) return undefined;
  const { canary } = stage;
  exchange.isCanary = canary !== undefined && ids.dice < canary.percentTraffic;
  exchange.stage = exchange.isCanary && canary !== undefined ? { ...stage, deployment: canary.deployment } : stage;
  exchange.variables = { ...stage.variables, ...(exchange.isCanary ? canary?.stageVariableOverrides : {}) };
  return exchange.stage;
}

function mappedStage({ gateway, request }: Exchange): string | undefined {
  const mappings = gateway.domains.find(({ name }) => name === request.host)?.mappings ?? {};
  if (request.stage !== undefined) return Object.values(mappings).find((stage) => stage === request.stage);
  return mappings[""] ?? Object.values(mappings)[0];
}
