"use client";

import { useMomentView } from "../bench/use-moment-view";
import { JsonBlock } from "../data-flow/json-block";
import type { Moment, RunRecord } from "../model";

interface EventDetailsProps {
  readonly record: RunRecord;
  readonly moment: Moment;
}

/** The details of the event at the playhead, as the service would give them. */
export function EventDetails({ record, moment }: EventDetailsProps) {
  const visit = moment === 0 ? -1 : record.events.at(moment - 1).visit;
  const view = useMomentView(record, visit, moment);
  if (moment === 0) return null;
  const { id, type, previousEventId, seconds } = record.events.at(moment - 1);
  const stamp = new Date(record.startedAt + seconds * 1_000).toISOString();
  return (
    <section
      aria-label="Details of the event"
      className="max-h-48 flex-none overflow-y-auto border-line border-t px-3 py-2 text-12"
    >
      <p className="text-ink-2">
        <span className="figure">{`${id} ${type}`}</span>, after <span className="figure">{previousEventId}</span>,{" "}
        <span className="figure">{stamp}</span>
      </p>
      {view === null ? null : <JsonBlock value={view.details} />}
    </section>
  );
}
