import type { Json } from "../json";

/** A call of the TestState API, with JSON texts where the API has them. */
export interface TestStateRequest {
  /** One state, or with `stateName` a machine; JSON text. */
  readonly definition: string;
  readonly stateName?: string;
  /** JSON text; `{}` unless given. */
  readonly input?: string;
  readonly roleArn?: string;
  /** INFO unless given. */
  readonly inspectionLevel?: "INFO" | "DEBUG" | "TRACE";
  readonly revealSecrets?: boolean;
  /** Variables in scope; JSON text. */
  readonly variables?: string;
  /** The context object; JSON text. */
  readonly context?: string;
  readonly mock?: TestStateMock;
  readonly stateConfiguration?: TestStateConfiguration;
}

export interface TestStateMock {
  /** JSON text. */
  readonly result?: string;
  readonly errorOutput?: { readonly error?: string; readonly cause?: string };
}

export interface TestStateConfiguration {
  readonly retrierRetryCount?: number;
  readonly errorCausedByState?: string;
  readonly mapIterationFailureCount?: number;
  /** JSON or CSV text. */
  readonly mapItemReaderData?: string;
}

/** What the API answers. Payloads are JSON values here, not texts. */
export interface TestStateResponse {
  readonly status: "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
  readonly output?: Json;
  readonly error?: string;
  readonly cause?: string;
  readonly nextState?: string;
  readonly inspectionData?: Readonly<Record<string, Json>>;
}

/** Why the API refuses a call. Without a code it is the client that does, before the call. */
export interface TestStateRefusal {
  readonly code?: "ValidationException" | "InvalidDefinition";
  readonly message: string;
}
