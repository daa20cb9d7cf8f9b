import type { StateType } from "@/lib/asl";

interface Look {
  readonly line: string;
  readonly strong: string;
  readonly fill: string;
}

/** Colours of a state's shape: thin edge, edge once visited, fill once visited. */
const LOOKS: Readonly<Record<StateType, Look>> = {
  Task: { line: "stroke-task-line", strong: "stroke-task", fill: "fill-task-bg" },
  Choice: { line: "stroke-choice-line", strong: "stroke-choice", fill: "fill-choice-bg" },
  Parallel: { line: "stroke-fork-line", strong: "stroke-fork", fill: "fill-fork-bg" },
  Map: { line: "stroke-fork-line", strong: "stroke-fork", fill: "fill-fork-bg" },
  Wait: { line: "stroke-wait-line", strong: "stroke-wait", fill: "fill-wait-bg" },
  Pass: { line: "stroke-pass-line", strong: "stroke-pass", fill: "fill-pass-bg" },
  Succeed: { line: "stroke-succeed-line", strong: "stroke-succeed", fill: "fill-succeed-bg" },
  Fail: { line: "stroke-fail-line", strong: "stroke-fail", fill: "fill-fail-bg" },
};

/** How far a state has come, as its shape shows it. */
export type Progress = "ahead" | "next" | "visited";

/** Classes of a state's shape. A type that is not known looks like a Pass state. */
export function shapeClass(type: StateType | null, progress: Progress): string {
  const { line, strong, fill } = LOOKS[type ?? "Pass"];
  switch (progress) {
    case "ahead":
      return `fill-panel ${line}`;
    case "next":
      return "fill-panel stroke-accent [stroke-width:2]";
    case "visited":
      return `${fill} ${strong}`;
  }
}

/** Class of the thick edge of a Task. */
export function edgeClass(type: StateType | null, progress: Progress): string {
  const { line, strong } = LOOKS[type ?? "Pass"];
  return progress === "next" ? "stroke-accent" : progress === "visited" ? strong : line;
}
