import type { LambdaRefusal } from "@/lib/gateway";
import { assertNever, type Json } from "@/lib/util";
import type { SandboxBackend, SandboxOutcome } from "../model";
import { nameValues } from "./headers";
import { membersOf } from "./members";
import { bodyOf } from "./request";
import type { BackendShape } from "./shape/backend";

/** The backend of a case, as data. One that only notes what it gets answers with that. */
export function adaptBackend(backend: BackendShape): SandboxBackend {
  switch (backend.kind) {
    case "none":
    case "counter":
      return { type: "counter" };
    case "http-echo":
    case "http-echo-body":
    case "lambda-echo-event":
    case "lambda-echo-payload":
      return { type: "echo" };
    case "state-machine": {
      const { title = "", definition } = backend;
      const text = typeof definition === "string" ? definition : JSON.stringify(definition, null, 2);
      return { type: "state-machine", title, definition: text };
    }
    case "in-turn": {
      const [first, ...others] = backend.outcomes;
      return first === undefined
        ? { type: "counter" }
        : { type: "in-turn", outcomes: [outcomeOf(first), ...others.map(outcomeOf)] };
    }
    default:
      return { type: "always", outcome: outcomeOf(backend) };
  }
}

type OutcomeShape = Extract<BackendShape, { readonly kind: "in-turn" }>["outcomes"][number];

function outcomeOf(source: OutcomeShape): SandboxOutcome {
  const latency = source.latencySeconds === undefined ? {} : { latencyInMillis: source.latencySeconds * 1_000 };
  switch (source.kind) {
    case "http-response": {
      const headers = membersOf(source.headers).flatMap(([name, value]) => nameValues(name, value));
      return { type: "http-response", ...latency, status: source.status ?? 200, headers, body: bodyOf(source) ?? null };
    }
    case "lambda-return":
      return { type: "lambda-result", ...latency, payload: (source.payload ?? null) as Json };
    case "lambda-error": {
      const { errorMessage = "failed", errorType, stackTrace } = source;
      return {
        type: "lambda-error",
        ...latency,
        errorMessage,
        ...(errorType !== undefined && { errorType }),
        ...(stackTrace !== undefined && { stackTrace }),
      };
    }
    case "lambda-async-accepted":
      return { type: "lambda-accepted", ...latency };
    case "lambda-invoke-failure":
      return { type: "lambda-refused", ...latency, reason: source.reason satisfies LambdaRefusal };
    case "timeout":
      return { type: "silence" };
    case "connection-failure":
      return { type: "unreachable", ...latency };
    default:
      return assertNever(source);
  }
}
