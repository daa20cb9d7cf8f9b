"use client";

import type { ScriptedOutcome } from "@/lib/asl";
import type { ReadyService } from "@/lib/sandbox";
import { JsonField } from "./json-field";
import type { OutcomeKind } from "./outcome-kind";

/** Look of the small fields of an outcome. */
export const FIELD = "h-11 rounded-control border border-control bg-panel px-1.5 text-12 md:h-7";

interface OutcomeFieldsProps {
  /** Names the outcome for screen readers. */
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly outcome: ScriptedOutcome;
  /** The service that the task calls, where it is a known one. */
  readonly service: ReadyService | undefined;
  /** Somebody can send heartbeats for the task. */
  readonly heartbeats: boolean;
  readonly readOnly: boolean;
  readonly onChange: (outcome: ScriptedOutcome) => void;
}

/** What an attempt gives: an output, or an error and its cause; and its signs of life. */
export function OutcomeFields(props: OutcomeFieldsProps) {
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
function Heartbeats({ name, outcome, readOnly, onChange }: OutcomeFieldsProps) {
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
