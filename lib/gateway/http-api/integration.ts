import { assertNever } from "@/lib/util";
import { answered, type Finding, observations, passed } from "../finding";
import type { HttpExchange } from "../http-exchange";
import { callBackend } from "../integration/call-backend";
import { LIMITS } from "../limits";
import { DOCUMENTED, type Phase } from "../phase";
import { refusal } from "./refusal";

/** The call itself, and how it fails. */
export const integration: Phase<HttpExchange> = { name: "integration", order: DOCUMENTED, run };

function run(exchange: HttpExchange): Finding {
  const call = exchange.integrationCall;
  if (call === null) throw new Error("no call before the integration request");
  const { minimum, maximum, fallback } = LIMITS.httpTimeoutMillis;
  const wanted = exchange.target.definition.integration.timeoutInMillis ?? fallback;
  const timeout = Math.min(Math.max(wanted, minimum), maximum);
  const called = callBackend(exchange, call, timeout);
  const looked = observations({ timeoutInMillis: timeout, millis: exchange.integrationMillis, outcome: called.type });
  switch (called.type) {
    case "timeout": {
      const answer = exchange.believes("http-api-timeout-is-504")
        ? refusal(504, "Endpoint request timed out")
        : refusal(503, "Service Unavailable");
      return answered(answer, `No answer came within ${timeout} ms.`, { looked, facts: ["http.timeout"] });
    }
    case "unreachable":
      return answered(refusal(503, "Service Unavailable"), "The backend can not be reached.", {
        looked,
        facts: ["http.timeout"],
      });
    case "lambda-refused":
      return answered(refusal(500, "Internal Server Error"), "Lambda does not run the function.", {
        looked,
        facts: ["http.lambda"],
      });
    case "lambda-error":
      return answered(refusal(500, "Internal Server Error"), "The function raised an error.", {
        looked,
        facts: ["http.lambda"],
      });
    case "http-response":
    case "lambda-result":
    case "lambda-accepted":
      return passed("The backend answered in time.", { looked });
    default:
      return assertNever(called);
  }
}
