"use client";

import { X } from "lucide-react";
import { IconButton } from "@/components/ui";
import type { ScriptedOutcome } from "@/lib/asl";
import type { ReadyService } from "@/lib/sandbox";
import { JsonField } from "./json-field";
import { kindOf, type OutcomeKind, withKind } from "./outcome-kind";

const FIELD = "h-11 rounded-control border border-control bg-panel px-1.5 text-12 md:h-7";

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

function OutcomeFields(props: OutcomeRowProps & { readonly name: string; readonly kind: OutcomeKind }) {
  const { name, kind, outcome, service, heartbeats, readOnly, onChange } = props;
  return (
    <>
      {kind === "success" ? (
        <JsonField
          label={`${name}: output`}
          value={outcome.output ?? null}
          readOnly={readOnly}
          onChange={(output) => onChange({ ...outcome, output })}
        />
      ) : null}
      {kind === "failure" ? (
        <div className="grid grid-cols-2 gap-1.5">
          <input
            aria-label={`${name}: error`}
            list={`errors ${name}`}
            value={outcome.error ?? ""}
            readOnly={readOnly}
            placeholder="Error"
            onChange={({ target }) => onChange({ ...outcome, error: target.value })}
            className={`figure min-w-0 ${FIELD}`}
          />
          <datalist id={`errors ${name}`}>
            {(service?.errors ?? ["States.TaskFailed"]).map((error) => (
              <option key={error} value={error} />
            ))}
          </datalist>
          <input
            aria-label={`${name}: cause`}
            value={outcome.cause ?? ""}
            readOnly={readOnly}
            placeholder="Cause"
            onChange={({ target }) => onChange({ ...outcome, cause: target.value })}
            className={`min-w-0 ${FIELD}`}
          />
        </div>
      ) : null}
      {heartbeats ? <Heartbeats {...props} /> : null}
    </>
  );
}

/** Seconds at which the task sends a sign of life. */
function Heartbeats({ name, outcome, readOnly, onChange }: OutcomeRowProps & { readonly name: string }) {
  return (
    <label className="flex items-center gap-1.5 text-12 text-ink-2">
      heartbeats at
      <input
        aria-label={`${name}: heartbeats, seconds with commas between`}
        defaultValue={(outcome.heartbeats ?? []).join(", ")}
        key={(outcome.heartbeats ?? []).join()}
        readOnly={readOnly}
        onBlur={({ target }) => onChange(withHeartbeats(outcome, target.value))}
        className={`figure min-w-0 flex-1 ${FIELD}`}
      />
      s
    </label>
  );
}

function withHeartbeats(outcome: ScriptedOutcome, text: string): ScriptedOutcome {
  const seconds = text
    .split(/[\s,;]+/)
    .map(Number)
    .filter((second) => second > 0);
  const { heartbeats: _heartbeats, ...others } = outcome;
  return seconds.length === 0 ? others : { ...others, heartbeats: seconds.sort((a, b) => a - b) };
}

/** An outcome that the service usually gives, of each kind. */
export function likeOf(service: ReadyService | undefined): ScriptedOutcome {
  return { output: service?.answer ?? {}, error: service?.errors[0] ?? "States.TaskFailed", cause: "" };
}
