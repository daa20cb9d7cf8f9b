import type { StateType } from "@/lib/asl";
import { StateGlyph } from "./state-glyph";

const LOOKS: Readonly<Record<StateType, string>> = {
  Task: "border-task-line bg-task-bg text-task",
  Choice: "border-choice-line bg-choice-bg text-choice",
  Parallel: "border-fork-line bg-fork-bg text-fork",
  Map: "border-fork-line bg-fork-bg text-fork",
  Wait: "border-wait-line bg-wait-bg text-wait",
  Pass: "border-pass-line bg-pass-bg text-pass",
  Succeed: "border-succeed-line bg-succeed-bg text-succeed",
  Fail: "border-fail-line bg-fail-bg text-fail",
};

/** A state's type: glyph and name. */
export function StateBadge({ type }: { readonly type: StateType }) {
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 rounded-mark border pr-1.5 pl-1 font-[550] text-12 leading-none ${LOOKS[type]}`}
    >
      <StateGlyph type={type} size={13} /> {type}
    </span>
  );
}
