"use client";

import { useEffect, useMemo, useState } from "react";
import { useProgress } from "@/components/progress";
import { lessonHref } from "@/components/routes";
import { useKeys } from "@/components/shell";
import { type CardEntry, type DeckIndex, dueLoad, learningDay } from "@/lib/cards";
import { agendaOf, kindOf } from "./agenda";
import { cardKeys } from "./card-keys";
import { type CardCommands, CardMenu } from "./card-menu";
import { cramId, crammedCards } from "./crammed-cards";
import { type Drill, nameOfDrill } from "./drill";
import { DrillNotice } from "./drill-notice";
import { KeySettings } from "./key-settings";
import { useKeymap } from "./keymap";
import { LeechLoader } from "./leech-loader";
import { type CardTopic, SessionDoors } from "./session-doors";
import { SessionEnd } from "./session-end";
import { SessionHead } from "./session-head";
import { type CardPanel, TurnLoader } from "./turn-loader";
import { useCardActions } from "./use-card-actions";
import { readClock, useAlarm, useClock } from "./use-clock";
import { prefetchCard } from "./use-deck";
import { useHeld } from "./use-held";
import { useSay } from "./use-say";
import { useShownCard } from "./use-shown-card";
import { newSessionId, updateTabSession, useTabSession } from "./use-tab-session";
import { WaitingNotice } from "./waiting-notice";

interface CardsSessionProps {
  readonly deck: DeckIndex;
  readonly drill: Drill;
  readonly topics: readonly CardTopic[];
}

/** A drill, card after card. What is shown follows from the log; an action is an event in it. */
export function CardsSession({ deck, drill, topics }: CardsSessionProps) {
  const { progress } = useProgress();
  const session = useTabSession();
  const keymap = useKeymap();
  const { spoken, announce, say } = useSay();
  const { now, renew } = useClock();
  const [lookAhead, setLookAhead] = useState(false);
  const [panel, setPanel] = useState<CardPanel | null>(null);
  const [leech, setLeech] = useState<{ readonly entry: CardEntry; readonly eventId: string } | null>(null);
  const crammed = useHeld(cramId(session), () => crammedCards({ deck, progress, drill, session, now }));
  const agenda = useMemo(
    () => agendaOf({ deck, progress, drill, session, now, lookAhead, crammed }),
    [deck, progress, drill, session, now, lookAhead, crammed],
  );
  useEffect(() => agenda.soon.forEach(prefetchCard), [agenda.soon]);
  useAlarm(agenda.next === null ? (agenda.waiting?.at ?? null) : null, renew);

  const { shown, release, bring } = useShownCard({
    next: agenda.next,
    records: progress.cards,
    onTaken: () => say("That card was dealt with in another tab.", { matters: true }),
  });
  const actions = useCardActions({
    deck,
    progress,
    drill,
    session,
    say,
    bring,
    onLeech: setLeech,
    release: ({ id }) => {
      if (shown?.entry.id === id) release();
      setPanel(null);
      renew();
    },
  });

  const entry = shown?.entry ?? null;
  const record = entry ? progress.cards.get(entry.id) : undefined;
  const commands: CardCommands | null = entry && {
    bury: () => actions.bury(entry),
    buryConcept: () => actions.buryConcept(entry),
    suspend: () => actions.suspend(entry),
    flag: () => actions.flag(entry),
    edit: () => setPanel("edit"),
    info: () => setPanel("info"),
  };
  useKeys(panel === null ? cardKeys(keymap, { undo: actions.undo, ...commands }) : []);

  function load(): ReadonlyMap<number, number> {
    const { cards: records, settings } = progress;
    return dueLoad({ deck, records, settings, today: learningDay(readClock()) });
  }

  function learnMore(count: number): void {
    const day = learningDay(readClock());
    updateTabSession((before) => ({
      ...before,
      extra: { day, count: count + (before.extra.day === day ? before.extra.count : 0) },
    }));
  }

  return (
    <>
      <h1 className="sr-only">Cards</h1>
      <DrillNotice drill={drill} topics={topics} />
      <SessionHead
        agenda={agenda}
        current={entry ? kindOf(entry, record) : null}
        cram={drill.kind === "cram"}
        onUndo={actions.undoable ? actions.undo : null}
      >
        <CardMenu
          keymap={keymap}
          commands={commands}
          flagged={record?.flagged ?? false}
          lesson={entry ? lessonHref(entry.noteId) : null}
          open={panel === "menu"}
          onOpenChange={(open) => setPanel((before) => (open ? "menu" : before === "menu" ? null : before))}
          onKeys={() => setPanel("keys")}
        />
      </SessionHead>
      <div className="mt-6 md:mt-7">
        {leech && actions.undoable?.id === leech.eventId ? (
          <LeechLoader
            entry={leech.entry}
            memory={progress.cards.get(leech.entry.id)?.memory ?? null}
            onSuspend={() => actions.suspend(leech.entry)}
            onDismiss={() => setLeech(null)}
          />
        ) : null}
        {shown ? (
          <TurnLoader
            key={shown.turn}
            entry={shown.entry}
            progress={progress}
            cram={drill.kind === "cram"}
            keymap={keymap}
            focuses={shown.turn > 1}
            panel={panel}
            resting={panel === "menu"}
            onPanelClose={() => setPanel(null)}
            onGrade={(rating, showing) => actions.grade(shown.entry, rating, showing)}
            onFlag={() => actions.flag(shown.entry)}
            announce={announce}
            load={load}
          />
        ) : agenda.waiting && !lookAhead ? (
          <WaitingNotice wait={agenda.waiting.at - now.at} keymap={keymap} onLookAhead={() => setLookAhead(true)} />
        ) : agenda.next === null ? (
          <SessionEnd
            deck={deck}
            progress={progress}
            drill={drill}
            agenda={agenda}
            now={now}
            reached={actions.undoable !== null}
            onRepeat={() =>
              updateTabSession((before) => ({ ...before, cram: { name: nameOfDrill(drill), id: newSessionId() } }))
            }
          >
            <SessionDoors
              deck={deck}
              progress={progress}
              now={now}
              topics={topics}
              moreNew={agenda.moreNew}
              heldBack={agenda.heldBack}
              onMore={learnMore}
            />
          </SessionEnd>
        ) : null}
      </div>
      <KeySettings open={panel === "keys"} onClose={() => setPanel(null)} />
      <p role="status" className="sr-only">
        <span key={spoken.id}>{spoken.text}</span>
      </p>
    </>
  );
}
