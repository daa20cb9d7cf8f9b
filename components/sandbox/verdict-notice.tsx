"use client";

import { Check, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { CodeText, IconButton } from "@/components/ui";
import type { IdeaWords } from "@/lib/sandbox";

interface VerdictNoticeProps {
  readonly right: boolean;
  readonly predicted: string;
  readonly actual: string;
  /** Who gives the answer: `The run`, `The API`. */
  readonly who: string;
  /** The wrong idea under which the prediction would be right; null where it is right, or nothing explains it. */
  readonly idea: IdeaWords | null;
  readonly onClose: () => void;
}

/** How right a prediction was, what the run gives, and the wrong idea behind a wrong one. */
export function VerdictNotice({ right, predicted, actual, who, idea, onClose }: VerdictNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; reading goes on here.
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className={`grid max-h-[60%] flex-none grid-cols-[auto_1fr_auto] gap-x-2 gap-y-1 overflow-y-auto border-l-3 border-b px-3 py-2 outline-none ${right ? "border-succeed bg-succeed-bg" : "border-fail bg-fail-bg"}`}
    >
      <span className={`mt-0.5 ${right ? "text-succeed" : "text-fail"}`}>
        {right ? <Check size={16} aria-hidden="true" /> : <X size={16} aria-hidden="true" />}
      </span>
      <div className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
        <p>
          <strong className={right ? "text-succeed" : "text-fail"}>{right ? "Right." : "Not quite."}</strong>{" "}
          {right ? `${who} gives what you predicted: ` : "You predicted "}
          <code className="code-chip">{predicted}</code>
          {right ? "." : `; ${who.charAt(0).toLowerCase()}${who.slice(1)} gives `}
          {right ? null : <code className="code-chip">{actual}</code>}
          {right ? null : "."}
        </p>
        {idea === null ? null : <IdeaBehind idea={idea} />}
      </div>
      <IconButton label="Close the verdict" onClick={onClose} className="-my-1">
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** The wrong idea under which the prediction would be right, and what is true instead. */
function IdeaBehind({ idea: { belief, truth } }: { readonly idea: IdeaWords }) {
  return (
    <p>
      It would be right if this were so:{" "}
      <s className="decoration-fail">
        <CodeText>{belief}</CodeText>
      </s>{" "}
      <strong className="font-semibold">
        <CodeText>{truth}</CodeText>
      </strong>
    </p>
  );
}
