import { answered, type Finding, gatewayResponse, observations, passed, skipped } from "../finding";
import { header } from "../http/headers";
import { logPlanCheck } from "../logs/log-usage-plan";
import type { ApiKey, UsagePlan } from "../model/gateway";
import { DOCUMENTED, type Phase } from "../phase";
import type { RestExchange } from "../rest-exchange";

/** The API key: is there one, is it enabled, and does a plan of this stage hold it? */
export const apiKey: Phase<RestExchange> = { name: "api-key", order: DOCUMENTED, run };

function run(exchange: RestExchange): Finding {
  if (exchange.target.method.definition.apiKeyRequired !== true) {
    if (exchange.gateway.usagePlans.length > 0) logPlanCheck(exchange, null);
    return skipped("The method requires no API key.", { facts: ["key.not-required"] });
  }
  const source = exchange.target.program.api.apiKeySource ?? "HEADER";
  const value = givenKey(exchange);
  const facts = ["key.required", "key.source", "key.after-authorizer"] as const;
  const looked = observations({ apiKeySource: source, apiKey: value ?? null });
  const found = value === undefined ? undefined : findKey(exchange, value);
  if (found === undefined || !found.key.enabled) {
    const wrong = exchange.believes("bad-api-key-is-401") ? { status: 401 } : {};
    return answered(gatewayResponse("INVALID_API_KEY", wrong), flawOf(value, found), { looked, facts });
  }
  exchange.apiKey = found.key;
  exchange.usagePlan = found.plan;
  logPlanCheck(exchange, found.key);
  return passed(`The key belongs to the plan ${found.plan.name}.`, { looked, facts });
}

interface FoundKey {
  readonly key: ApiKey;
  readonly plan: UsagePlan;
}

/** The key among the plans of the stage, or undefined. */
function findKey({ gateway, stage }: RestExchange, value: string): FoundKey | undefined {
  for (const plan of gateway.usagePlans) {
    const key = plan.keys.find((each) => each.value === value);
    if (key !== undefined && stage !== null && plan.stages.includes(stage.name)) return { key, plan };
  }
  return undefined;
}

function givenKey({ target, caller, headers }: RestExchange): string | undefined {
  if (target.program.api.apiKeySource === "AUTHORIZER") return caller.usageIdentifierKey ?? undefined;
  return header(headers, "x-api-key");
}

/** Whether the call carries a key that is good for its stage, whatever the method asks for. */
export function carriesValidKey(exchange: RestExchange): boolean {
  const value = header(exchange.headers, "x-api-key");
  return value !== undefined && findKey(exchange, value)?.key.enabled === true;
}

function flawOf(value: string | undefined, found: FoundKey | undefined): string {
  if (value === undefined) return "The call carries no API key.";
  return found === undefined ? "No plan of this stage holds the API key." : "The API key is disabled.";
}
