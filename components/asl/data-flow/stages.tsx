"use client";

import { useEffect, useMemo, useRef } from "react";
import type { MomentView, RunRecord } from "../model";
import { Scroll } from "./scroll";
import { attemptPlace } from "./shown-visit";
import { StageItem } from "./stage-item";
import { stateFields } from "./state-fields";
import { TokenButtons } from "./token-buttons";
import { visitStages } from "./visit-stages";

interface StagesProps {
  readonly record: RunRecord;
  readonly definition: string;
  /** It may be that of the moment before, until the worker has answered. */
  readonly view: MomentView | null;
}

/** What the data of a visit goes through, in order. */
export function Stages({ record, definition, view }: StagesProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (view !== null && list.current !== null) showHere(list.current);
  }, [view]);
  const visit = view?.visit ?? null;
  const name = visit?.state ?? "";
  const fields = useMemo(() => stateFields(definition, name), [definition, name]);
  if (view === null || visit === null || fields === null) return <Scroll />;
  const { index } = view;
  const row = record.visits.at(index);
  const event = view.moment === 0 ? null : record.events.at(view.moment - 1);
  const stages = visitStages({ ...fields, view: { ...view, visit }, row, record, event });
  const waiting = visit.attempts.at(-1)?.outcome.type === "running" && visit.attempts.at(-1)?.token !== null;
  return (
    <Scroll>
      <ol ref={list} className="trace on-panel">
        {stages.map((stage) => (
          <StageItem key={stage.name} stage={stage}>
            {stage.name === "Task" && waiting ? (
              <TokenButtons state={row.state} place={attemptPlace(record, index, view.moment)} />
            ) : null}
          </StageItem>
        ))}
      </ol>
    </Scroll>
  );
}

/** Scrolls the panel, and nothing around it, to the stage of the playhead. */
function showHere(list: HTMLElement): void {
  const box = list.parentElement;
  const here = list.querySelector('[data-tick="here"]');
  if (box === null || here === null) return;
  const [outer, inner] = [box.getBoundingClientRect(), here.getBoundingClientRect()];
  if (inner.bottom > outer.bottom)
    box.scrollTop += Math.min(inner.bottom - outer.bottom + 8, inner.top - outer.top - 8);
  else if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + 8;
}
