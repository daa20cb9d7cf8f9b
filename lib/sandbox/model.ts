import type { MachineType, ObjectStore, TaskScript } from "@/lib/asl";

/** All that a sandbox of States Language holds, keeps and shares. Texts are the learner's, so they may be broken. */
export interface AslSetup {
  readonly title: string;
  /** Text of the definition. */
  readonly definition: string;
  /** Text of the execution's input. */
  readonly input: string;
  /** What tasks answer, by the name of their state, one entry for each attempt. */
  readonly mocks: TaskScript;
  readonly type: MachineType;
  /** What an ItemReader finds in storage. */
  readonly objects?: ObjectStore;
}

/** A part of a setup that a learner may be allowed to change. */
export type EditablePart = "definition" | "input" | "mocks";

/** What a learner is asked before the first run. */
export type PredictionTask =
  | { readonly kind: "output" }
  | { readonly kind: "error" }
  /** Virtual seconds until the end. */
  | { readonly kind: "seconds" }
  /** The state that follows the first visit of `after`. */
  | { readonly kind: "next"; readonly after: string };

/** A fence of a lesson that becomes a sandbox. */
export interface AslFence {
  readonly setup: AslSetup;
  readonly editable: readonly EditablePart[];
  /** Height of the box in pixels: one of `FENCE_HEIGHTS`. */
  readonly height: FenceHeight;
  readonly prediction: PredictionTask | null;
}

/** Heights that a box can have; a page without inline styles knows them as classes. */
export const FENCE_HEIGHTS = [360, 400, 440, 480, 520, 560, 600, 640, 680, 720, 760] as const;

export type FenceHeight = (typeof FENCE_HEIGHTS)[number];
