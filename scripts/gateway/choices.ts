import type { AuthorizerOutcome, BackendOutcome, IntegrationCall, PolicyVerdict } from "@/lib/gateway";

/** What the backend does, by the name of the option; `ok` is a plain 200 in the manner of the integration. */
export const BACKENDS: Readonly<Record<string, (call: IntegrationCall) => BackendOutcome>> = {
  ok: (call) =>
    call.type === "http"
      ? { type: "http-response", status: 200, headers: [["Content-Type", "application/json"]], body: "{}" }
      : { type: "lambda-result", payload: call.proxy ? { statusCode: 200, body: "{}" } : {} },
  "server-error": () => ({ type: "http-response", status: 500, body: "Sorry" }),
  silence: () => ({ type: "silence" }),
  unreachable: () => ({ type: "unreachable" }),
  "lambda-error": () => ({ type: "lambda-error", errorMessage: "boom", errorType: "Error" }),
  malformed: () => ({ type: "lambda-result", payload: { status: 200 } }),
  "no-permission": () => ({ type: "lambda-refused", reason: "no-permission" }),
  throttled: () => ({ type: "lambda-refused", reason: "throttled" }),
};

/** What a Lambda authorizer does, by the name of the option. */
export const AUTHORIZERS: Readonly<Record<string, AuthorizerOutcome>> = {
  allow: { type: "returns", output: policyOf("Allow") },
  deny: { type: "returns", output: policyOf("Deny") },
  unauthorized: { type: "raises", errorMessage: "Unauthorized" },
  error: { type: "raises", errorMessage: "boom" },
  unreachable: { type: "unreachable" },
};

/** What the policies of a caller who signs say, by the name of the option. */
export const SIGNERS: Readonly<Record<string, PolicyVerdict>> = { allow: "Allow", deny: "Deny", silent: "silent" };

function policyOf(effect: "Allow" | "Deny") {
  return {
    principalId: "user",
    policyDocument: {
      Version: "2012-10-17",
      Statement: [{ Action: "execute-api:Invoke", Effect: effect, Resource: "*" }],
    },
  };
}
