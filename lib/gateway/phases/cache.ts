import { accessDenied } from "../authorizers/access-denied";
import { answerTtlMillis } from "../cache/cache-settings";
import { restContext } from "../context/rest-context";
import { requestSources } from "../context/sources";
import { answered, type Finding, observations, passed, skipped } from "../finding";
import { header } from "../http/headers";
import { evaluateAll } from "../mapping/evaluate";
import type { CacheEntry } from "../model/state";
import { OUR_CHOICE, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The stage's cache: invalidation, then lookup. */
export const cache: Phase<RestExchange> = { name: "cache", order: OUR_CHOICE, run };

function run(exchange: RestExchange): Finding {
  if (answerTtlMillis(exchange) === 0)
    return skipped("Answers of the method are not cached.", { facts: ["cache.default"] });
  const key = keyOf(exchange);
  exchange.cacheKey = key;
  const looked = observations({ key });
  const invalidation = wantsFresh(exchange) ? invalidate(exchange, key) : null;
  if (invalidation?.verdict === "answered") return { ...invalidation, looked };
  const entry = exchange.state.cache[key];
  if (entry !== undefined && exchange.time < entry.expires) return hit(exchange, entry, looked);
  exchange.cache = "miss";
  return passed(invalidation?.summary ?? "The cache holds no entry.", { looked, facts: ["cache.key"] });
}

/** Deployments keep their entries apart, so a new one begins with none. */
function keyOf(exchange: RestExchange): string {
  const { method, stage } = exchange.target;
  const sources = requestSources(exchange, restContext(exchange));
  const values = method.integration.cacheKeys.map((expression) => evaluateAll(expression, sources));
  const namespace = method.integration.definition.cacheNamespace ?? method.path;
  const query = exchange.believes("cache-keys-by-whole-query") ? [exchange.request.query ?? ""] : [];
  return JSON.stringify([stage.name, stage.deployment, namespace, exchange.request.method, values, ...query]);
}

function wantsFresh({ headers }: RestExchange): boolean {
  return /\bmax-age=0\b/i.test(header(headers, "cache-control") ?? "");
}

/** Empties an entry if the caller may; otherwise the stage's strategy says what happens. */
function invalidate(exchange: RestExchange, key: string): Finding {
  const { cache: settings } = exchange.target.stage;
  const { signature } = exchange.request;
  const facts = ["cache.invalidation"] as const;
  if (settings?.requireAuthorizationForCacheControl !== true || signature?.mayInvalidateCache === true) {
    const { [key]: _entry, ...entries } = exchange.state.cache;
    exchange.state = { ...exchange.state, cache: entries };
    return passed("The caller invalidated the entry.", { facts });
  }
  const strategy = settings.unauthorizedCacheControlHeaderStrategy ?? "SUCCEED_WITH_RESPONSE_HEADER";
  if (strategy === "FAIL_WITH_403")
    return answered(accessDenied(exchange, "ImplicitDeny"), "The caller may not invalidate the entry.", { facts });
  exchange.warnsOfCacheControl = strategy === "SUCCEED_WITH_RESPONSE_HEADER";
  return passed("The wish to invalidate the entry was ignored; the cache holds no entry.", { facts });
}

function hit(exchange: RestExchange, entry: CacheEntry, looked: Finding["looked"]): Finding {
  exchange.cache = "hit";
  const { status, headers, body } = entry;
  return answered({ type: "integration", status, headers, body }, "The cache holds the answer.", {
    looked: looked ?? [],
    facts: ["cache.key", "cache.default"],
  });
}
