import type { GatewayState } from "../model/state";

/** The state after the cache of a stage was flushed: a stage operation, as is a change of the cache's size (`api-gateway-caching`). */
export function flushStageCache(state: GatewayState, stage: string): GatewayState {
  return { ...state, cache: withoutStage(state.cache, stage) };
}

/** The state after the results of a stage's authorizers were flushed. */
export function flushAuthorizers(state: GatewayState, stage: string): GatewayState {
  return { ...state, authorizerResults: withoutStage(state.authorizerResults, stage) };
}

/** Keys of both tables are lists in JSON that begin with the stage. */
function withoutStage<Entry>(table: Readonly<Record<string, Entry>>, stage: string): Readonly<Record<string, Entry>> {
  const prefix = `[${JSON.stringify(stage)},`;
  return Object.fromEntries(Object.entries(table).filter(([key]) => !key.startsWith(prefix)));
}
