import { answered, type Finding } from "../finding";
import type { HttpExchange } from "../http-exchange";
import { OUR_CHOICE, type Phase } from "../phase";
import { throttleFinding } from "../phases/throttle-finding";
import { stageLimits } from "../throttle/limits-of";
import { refusal } from "./refusal";

/** Limits of stage and route, then of the account. */
export const throttling: Phase<HttpExchange> = { name: "throttling", order: OUR_CHOICE, run };

function run(exchange: HttpExchange): Finding {
  const { stage, gateway, target } = exchange;
  if (stage === null) throw new Error("no stage before the route phase");
  const limits = stageLimits(stage, target.key, gateway.account);
  const finding = throttleFinding(exchange, limits, ["stage-method", "account", "region"]);
  if (finding.verdict !== "answered") return { ...finding, facts: ["http.throttle", "throttle.bucket"] };
  const status = exchange.believes("throttling-is-503") ? 503 : 429;
  return answered(refusal(status, "Too Many Requests"), finding.summary, {
    looked: finding.looked ?? [],
    facts: ["http.throttle", "throttle.bucket"],
  });
}
