import type { ComponentType } from "react";
import type { PhaseName } from "@/lib/gateway";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import type { OperationKey } from "./edit-operation";

/** What an editor of a part works on. */
export interface EditorProps {
  readonly setup: GatewaySetup;
  /** The method or route that is edited; one that is not there for an API without any. */
  readonly operation: OperationKey;
  readonly edit: (setup: GatewaySetup) => void;
}

export type TopicGroup = "API" | "Method" | "Stage" | "Clients" | "Surroundings";

/** A row of the form: what a part of the setup says in a few words, and the editor that it opens. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly group: TopicGroup;
  /** Phases that go by it. */
  readonly phases: readonly PhaseName[];
  /** What it is now, in a few words. */
  readonly summary: (setup: GatewaySetup, operation: OperationKey) => string;
  /** The part of the setup that it edits: it is marked where it differs from what was opened. */
  readonly part: (setup: GatewaySetup, operation: OperationKey) => unknown;
  /** Why the API can't have it, in a sentence; null where it can. */
  readonly missing?: (setup: GatewaySetup, operation: OperationKey) => string | null;
  readonly Editor: ComponentType<EditorProps>;
}
