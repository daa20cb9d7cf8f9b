import type { Answer } from "../finding";
import { payloadBytes } from "../http/payload";
import { LIMITS, REMEMBERED_ENTRIES } from "../limits";
import type { RestExchange } from "../rest-exchange";
import { withEntry } from "../state-table";
import { answerTtlMillis } from "./cache-settings";

/** Keeps an answer that came from the integration. AWS does not say which statuses are kept; here all but errors. */
export function storeAnswer(
  exchange: RestExchange,
  { status, headers, body }: Extract<Answer, { type: "integration" }>,
): boolean {
  const { cacheKey: key } = exchange;
  if (key === null || exchange.cache !== "miss" || status >= 400) return false;
  if (payloadBytes(body) > LIMITS.cachedResponseBytes) return false;
  const entry = { expires: exchange.time + answerTtlMillis(exchange), status, headers, body };
  const cache = withEntry(exchange.state.cache, key, entry, REMEMBERED_ENTRIES);
  exchange.state = { ...exchange.state, cache };
  return true;
}
