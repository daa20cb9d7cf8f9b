import type { SandboxBackend, SandboxOutcome } from "@/lib/sandbox/gateway";
import { assertNever } from "@/lib/util";

/** What the backend does with one call, as one chooses it. */
export type OutcomeKind =
  | "function-answers"
  | "function-malformed"
  | "function-error"
  | "function-throttled"
  | "function-no-permission"
  | "function-accepted"
  | "http-answers"
  | "silence"
  | "unreachable";

export const OUTCOME_KINDS: readonly { readonly value: OutcomeKind; readonly label: string }[] = [
  { value: "function-answers", label: "the function returns a value" },
  { value: "function-malformed", label: "the function returns what a proxy can't use" },
  { value: "function-error", label: "the function raises an error" },
  { value: "function-throttled", label: "Lambda throttles the function" },
  { value: "function-no-permission", label: "the API may not call the function" },
  { value: "function-accepted", label: "Lambda takes an asynchronous call" },
  { value: "http-answers", label: "an HTTP answer" },
  { value: "silence", label: "no answer ever" },
  { value: "unreachable", label: "can't be reached" },
];

/** An outcome of a kind, to begin with. */
export function outcomeOf(kind: OutcomeKind): SandboxOutcome {
  switch (kind) {
    case "function-answers":
      return { type: "lambda-result", payload: { statusCode: 200, headers: {}, body: '{"ok":true}' } };
    case "function-malformed":
      return { type: "lambda-result", payload: { status: 200, message: "no statusCode" } };
    case "function-error":
      return { type: "lambda-error", errorMessage: "Something broke", errorType: "Error" };
    case "function-throttled":
      return { type: "lambda-refused", reason: "throttled" };
    case "function-no-permission":
      return { type: "lambda-refused", reason: "no-permission" };
    case "function-accepted":
      return { type: "lambda-accepted" };
    case "http-answers":
      return {
        type: "http-response",
        status: 200,
        headers: [["Content-Type", "application/json"]],
        body: '{"ok":true}',
      };
    case "silence":
      return { type: "silence" };
    case "unreachable":
      return { type: "unreachable" };
    default:
      return assertNever(kind);
  }
}

/** The kind that an outcome is of. A malformed result is a result, which shows what it is. */
export function kindOf(outcome: SandboxOutcome): OutcomeKind {
  switch (outcome.type) {
    case "http-response":
      return "http-answers";
    case "lambda-result":
      return "function-answers";
    case "lambda-error":
      return "function-error";
    case "lambda-accepted":
      return "function-accepted";
    case "lambda-refused":
      return outcome.reason === "throttled" ? "function-throttled" : "function-no-permission";
    case "silence":
    case "unreachable":
      return outcome.type;
    default:
      return assertNever(outcome);
  }
}

/** A backend of a type, which goes on with what the one before did. */
export function backendOfType(before: SandboxBackend, type: SandboxBackend["type"]): SandboxBackend {
  if (before.type === type) return before;
  const outcomes = outcomesOf(before);
  const first = outcomes[0] ?? outcomeOf("function-answers");
  switch (type) {
    case "always":
      return { type, outcome: first };
    case "in-turn":
      return { type, outcomes: [first, ...outcomes.slice(1)] };
    case "echo":
    case "counter":
      return { type };
    case "state-machine":
      return { type, title: "machine", definition: MACHINE };
    default:
      return assertNever(type);
  }
}

/** What a backend answers, in turn; nothing where it makes its answers up. */
export function outcomesOf(backend: SandboxBackend): readonly SandboxOutcome[] {
  if (backend.type === "always") return [backend.outcome];
  return backend.type === "in-turn" ? backend.outcomes : [];
}

/** The backend with these outcomes: one is always the same, several come in turn. */
export function backendWith(outcomes: readonly SandboxOutcome[]): SandboxBackend {
  const [first = outcomeOf("function-answers"), ...rest] = outcomes;
  return rest.length === 0 ? { type: "always", outcome: first } : { type: "in-turn", outcomes: [first, ...rest] };
}

const MACHINE = JSON.stringify({ StartAt: "Done", States: { Done: { Type: "Pass", End: true } } }, null, 2);
