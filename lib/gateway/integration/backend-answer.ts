import { printJson } from "@/lib/json";
import { assertNever } from "@/lib/util";
import { parseStatus } from "../http/status";
import type { NameValue, Payload } from "../model/payload";
import type { BackendOutcome } from "../model/world";
import type { RestExchange } from "../rest-exchange";

/** What a backend answered, as the integration response of a custom integration sees it. */
export interface BackendAnswer {
  readonly status: number;
  readonly headers: readonly NameValue[];
  readonly body: Payload;
  /** What selection patterns are tried on: a status, or the error message of a function; null for a function that did not fail. */
  readonly selector: string | null;
}

/** The answer of a mock, or what the call of a custom integration brought. */
export function backendAnswer({ outcome, mockStatus }: RestExchange): BackendAnswer {
  if (outcome === null)
    return { status: mockStatus ?? 200, headers: [], body: null, selector: String(mockStatus ?? 200) };
  switch (outcome.type) {
    case "http-response": {
      const { headers = [], body = null } = outcome;
      const status = parseStatus(outcome.status) ?? 502;
      return { status, headers, body, selector: String(status) };
    }
    case "lambda-result":
      return { status: 200, headers: JSON_TYPE, body: printJson(outcome.payload), selector: null };
    case "lambda-error":
      return { status: 200, headers: JSON_TYPE, body: errorBody(outcome), selector: outcome.errorMessage };
    case "lambda-accepted":
      return { status: 202, headers: [], body: null, selector: null };
    case "lambda-refused":
    case "silence":
    case "unreachable":
      throw new Error("a call that failed has no answer");
    default:
      return assertNever(outcome);
  }
}

const JSON_TYPE: readonly NameValue[] = [["Content-Type", "application/json"]];

function errorBody({ errorMessage, errorType, stackTrace }: Extract<BackendOutcome, { type: "lambda-error" }>): string {
  return printJson({
    errorMessage,
    ...(errorType === undefined ? {} : { errorType }),
    ...(stackTrace === undefined ? {} : { stackTrace }),
  });
}
