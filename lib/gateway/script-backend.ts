import { assertNever } from "@/lib/util";
import type { Backend, BackendOutcome, IntegrationCall } from "./model/world";

/** What a backend does, as data: one outcome for every call, one after the other, or an answer made of the call. */
export type BackendScript =
  | { readonly type: "always"; readonly outcome: BackendOutcome }
  /** The last one stays. */
  | { readonly type: "in-turn"; readonly outcomes: readonly [BackendOutcome, ...BackendOutcome[]] }
  /** 200 with what was received: the event or payload of a function, the body of an HTTP call. */
  | { readonly type: "echo" }
  /** 200 with the number of the call, so that no two answers are the same. */
  | { readonly type: "counter" };

/** A backend that follows a script. It counts its calls, on from those `before`, so each run takes a new one. */
export function scriptBackend(script: BackendScript, before = 0): Backend {
  let calls = before;
  return (call) => {
    calls++;
    switch (script.type) {
      case "always":
        return script.outcome;
      case "in-turn":
        return script.outcomes[calls - 1] ?? script.outcomes.at(-1) ?? script.outcomes[0];
      case "echo":
        return echo(call);
      case "counter":
        return plainAnswer(call, JSON.stringify({ call: calls }));
      default:
        return assertNever(script);
    }
  };
}

/** A plain 200 in the manner of the integration. */
function plainAnswer(call: IntegrationCall, body: string): BackendOutcome {
  if (call.type === "lambda")
    return { type: "lambda-result", payload: call.proxy ? { statusCode: 200, body } : JSON.parse(body) };
  return { type: "http-response", status: 200, headers: [["Content-Type", "application/json"]], body };
}

function echo(call: IntegrationCall): BackendOutcome {
  if (call.type === "http") return { type: "http-response", status: 200, body: call.body };
  const payload = call.proxy ? { statusCode: 200, body: JSON.stringify(call.payload) } : call.payload;
  return { type: "lambda-result", payload };
}
