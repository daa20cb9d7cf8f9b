import { ClipboardList, FileText, TriangleAlert } from "lucide-react";
import type { Block, Callout, Rich } from "@/lib/notes";
import { BlockViews } from "./block-view";
import type { LessonContext } from "./lesson-context";
import { Prose } from "./prose";

const LOOKS = {
  trap: { icon: TriangleAlert, bar: "border-l-fail-line", head: "text-fail" },
  exam: { icon: ClipboardList, bar: "border-l-ink", head: "text-ink" },
  note: { icon: FileText, bar: "border-l-control", head: "text-ink" },
} as const;

/** A trap shows the false claim struck through, then the truth; exam hints and notes stay uncoloured. */
export function CalloutView({ callout, context }: { readonly callout: Callout; readonly context: LessonContext }) {
  const { icon: Icon, bar, head } = LOOKS[callout.kind];
  const { claim, rest } = callout.kind === "trap" ? splitTrap(callout) : { claim: null, rest: callout.blocks };
  return (
    <aside
      className={`rounded-r-control border border-line border-l-[3px] bg-panel [--edge:var(--panel)] px-4.5 py-3.5 text-16 leading-[1.625rem] ${bar}`}
    >
      <p className={`flex items-center gap-2 font-semibold text-13 ${head}`}>
        <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
        {callout.kind === "note" && callout.title ? <Prose rich={callout.title} context={context} /> : wordOf(callout)}
      </p>
      <div className="mt-1 grid gap-2">
        {claim ? <FalseClaim claim={claim} context={context} /> : null}
        <BlockViews blocks={rest} context={context} />
      </div>
    </aside>
  );
}

function wordOf(callout: Callout): string {
  return callout.label.charAt(0).toUpperCase() + callout.label.slice(1).toLowerCase();
}

function FalseClaim({ claim, context }: { readonly claim: Rich; readonly context: LessonContext }) {
  return (
    <p className="max-w-measure font-[550] text-ink-2">
      <span className="sr-only">False: </span>
      <del className="decoration-[1.5px] decoration-fail-line">
        <Prose rich={claim} context={context} />
      </del>
    </p>
  );
}

function splitTrap(callout: Callout): { claim: Rich | null; rest: readonly Block[] } {
  if (callout.title) return { claim: callout.title, rest: callout.blocks };
  const [first, ...rest] = callout.blocks;
  return first?.type === "paragraph" ? { claim: first.content, rest } : { claim: null, rest: callout.blocks };
}
