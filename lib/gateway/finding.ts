import type { Json } from "@/lib/util";
import type { FactId } from "./facts/facts";
import type { GatewayResponseType } from "./model/gateway-response";
import type { NameValue, Payload } from "./model/payload";
import type { Observation } from "./model/trace";

/** What a client gets, before the gateway adds its own headers. */
export type Answer =
  | GatewayAnswer
  /** From the integration, or from the cache. */
  | {
      readonly type: "integration";
      readonly status: number;
      readonly headers: readonly NameValue[];
      readonly body: Payload;
    }
  /** What no gateway response can change. */
  | { readonly type: "fixed"; readonly status: number; readonly headers: readonly NameValue[]; readonly body: Payload };

export interface GatewayAnswer {
  readonly type: "gateway-response";
  readonly response: GatewayResponseType;
  /** While the response is not customised; the default of its type unless given. */
  readonly status?: number;
  /** The default of its type unless given. */
  readonly message?: string | null;
  /** Value of x-amzn-ErrorType; the default of its type unless given. */
  readonly errorType?: string;
  /** Sent as it is, as plain text, instead of a rendered template. */
  readonly text?: string;
}

/** What a phase found: its part of the trace, and the answer if it gave one. */
export type Finding =
  | (Details & { readonly verdict: "passed" | "skipped"; readonly summary: string })
  | (Details & { readonly verdict: "answered"; readonly summary: string; readonly answer: Answer });

export interface Details {
  readonly looked?: readonly Observation[];
  readonly changed?: readonly Observation[];
  readonly facts?: readonly FactId[];
}

export function passed(summary: string, details: Details = {}): Finding {
  return { verdict: "passed", summary, ...details };
}

export function skipped(summary: string, details: Details = {}): Finding {
  return { verdict: "skipped", summary, ...details };
}

export function answered(answer: Answer, summary: string, details: Details = {}): Finding {
  return { verdict: "answered", answer, summary, ...details };
}

/** A gateway response, with what differs from the default of its type. */
export function gatewayResponse(
  response: GatewayResponseType,
  difference: Omit<GatewayAnswer, "type" | "response"> = {},
): GatewayAnswer {
  return { type: "gateway-response", response, ...difference };
}

/** A refusal that has no gateway response: JSON with a message. */
export function fixedMessage(status: number, message: string, errorType?: string): Answer {
  const headers: NameValue[] = [["Content-Type", "application/json"]];
  if (errorType !== undefined) headers.push(["x-amzn-ErrorType", errorType]);
  return { type: "fixed", status, headers, body: JSON.stringify({ message }) };
}

/** Observations out of a record; what is undefined is left out. */
export function observations(values: Readonly<Record<string, Json | undefined>>): readonly Observation[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
