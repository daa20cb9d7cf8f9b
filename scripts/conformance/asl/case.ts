import type { Placeholder, Value } from "../match";

/** A case of `conformance/asl`, as its README describes the members; what the runner does not read is left out. */
export type Case = ExecutionCase | TestStateCase | ValidationCase;

interface CaseBase {
  readonly id: string;
  readonly placeholders: readonly Placeholder[];
  readonly features?: readonly string[];
}

export interface ExecutionCase extends CaseBase {
  readonly family: string;
  readonly definition: Value;
  readonly input: Value;
  readonly type: "STANDARD" | "EXPRESS";
  readonly startedBy: "StartExecution" | "StartSyncExecution";
  readonly context: { readonly stateMachineArn: string; readonly executionArn: string; readonly roleArn: string };
  readonly clock: string;
  readonly mocks: Mocks;
  readonly fixtures?: { readonly s3?: Readonly<Record<string, Readonly<Record<string, string>>>> };
  readonly expected: ExpectedResult;
  readonly history?: readonly ExpectedEvent[];
  readonly historyOrder?: "total" | "partial";
  readonly trace?: Trace;
}

export interface ExpectedResult {
  readonly status: string;
  readonly output?: Value;
  readonly error?: string;
  readonly cause?: string;
}

export interface ExpectedEvent {
  readonly id: number | null;
  readonly previousEventId: number | null;
  readonly type: string;
  readonly details?: Value;
}

export interface Trace {
  readonly entered: Readonly<Record<string, number>>;
  readonly assigned?: Readonly<Record<string, readonly Value[]>>;
}

/** Task outcomes by the name of the state. */
export type Mocks = Readonly<Record<string, readonly Mock[]>>;

/** One attempt of a task. */
export interface Mock {
  readonly output?: Value;
  readonly error?: string | null;
  readonly cause?: string;
  readonly timeout?: boolean;
  readonly never?: boolean;
  readonly repeat?: boolean;
  readonly request?: Value;
  readonly scheduled?: Value;
  readonly iteration?: readonly number[];
}

export interface TestStateCase extends CaseBase {
  readonly family: "test-state";
  readonly definition: Value;
  readonly request: Readonly<Record<string, Value>>;
  readonly mocks?: Mocks;
  readonly expected?: Readonly<Record<string, Value>>;
  /** A text where the client itself refused the call. */
  readonly expectedError?: string | Readonly<Record<string, Value>>;
}

export interface ValidationCase extends CaseBase {
  readonly family: "validation";
  readonly operation: "CreateStateMachine" | "ValidateStateMachineDefinition";
  readonly type: "STANDARD" | "EXPRESS";
  readonly definition: Value;
  readonly definitionIsText: boolean;
  readonly expectedError: Readonly<Record<string, Value>>;
}

/** Cases that need the response schemas of AWS services, which the engine does not have. */
export function needsServiceSchemas({ features }: Case): boolean {
  return features?.includes("service-schemas") ?? false;
}
