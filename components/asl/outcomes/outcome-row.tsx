"use client";

import { X } from "lucide-react";
import { IconButton } from "@/components/ui";
import type { ScriptedOutcome } from "@/lib/asl";
import type { ReadyService } from "@/lib/sandbox";
import { FIELD, OutcomeFields } from "./outcome-fields";
import { kindOf, type OutcomeKind, withKind } from "./outcome-kind";
import { likeOf } from "./service-answer";

interface OutcomeRowProps {
  readonly state: string;
  /** From 0. */
  readonly place: number;
  readonly outcome: ScriptedOutcome;
  /** The service that the task calls, where it is a known one. */
  readonly service: ReadyService | undefined;
  /** Somebody can send heartbeats for the task. */
  readonly heartbeats: boolean;
  readonly readOnly: boolean;
  readonly onChange: (outcome: ScriptedOutcome) => void;
  readonly onRemove: () => void;
}

/** How one attempt of a task ends. */
export function OutcomeRow(props: OutcomeRowProps) {
  const { state, place, outcome, service, readOnly, onChange, onRemove } = props;
  const name = `${state}, outcome ${place + 1}`;
  const kind = kindOf(outcome);
  return (
    <li className="grid gap-1.5 border-hair border-t py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-1.5 text-12">
        <span className="figure min-w-4 text-ink-3">{place + 1}</span>
        <select
          aria-label={`${name}: how it ends`}
          value={kind}
          disabled={readOnly}
          onChange={({ target }) => onChange(withKind(outcome, target.value as OutcomeKind, likeOf(service)))}
          className={FIELD}
        >
          <option value="success">succeeds with</option>
          <option value="failure">fails with</option>
          <option value="never">never answers</option>
        </select>
        <label className="inline-flex items-center gap-1 text-ink-2">
          after
          <input
            type="number"
            min={0}
            step="any"
            aria-label={`${name}: seconds until the answer`}
            value={outcome.seconds ?? 0}
            disabled={readOnly || kind === "never"}
            onChange={({ target }) => onChange({ ...outcome, seconds: Math.max(0, Number(target.value) || 0) })}
            className={`figure w-18 text-right ${FIELD}`}
          />
          s
        </label>
        <label className="inline-flex items-center gap-1 text-ink-2">
          <input
            type="checkbox"
            checked={outcome.repeat === true}
            disabled={readOnly}
            onChange={({ target }) => onChange({ ...outcome, repeat: target.checked })}
            className="size-4 accent-(--accent)"
          />
          every time
        </label>
        {outcome.iteration === undefined ? null : (
          <span className="text-ink-3">item {outcome.iteration.join(", ")} only</span>
        )}
        {readOnly ? null : (
          <IconButton label={`Remove ${name}`} className="ml-auto" onClick={onRemove}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <OutcomeFields {...props} name={name} kind={kind} />
    </li>
  );
}
