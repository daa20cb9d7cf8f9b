"use client";

import { Button, EmptyState, LoadingBars } from "@/components/ui";
import { CardInfo } from "./card-info";
import { CardTurn, type CardTurnProps } from "./card-turn";
import { EditNote } from "./edit-note";
import { useTurnData } from "./use-turn-data";

/** What may lie over the session. */
export type CardPanel = "menu" | "info" | "edit" | "keys";

interface TurnLoaderProps extends Omit<CardTurnProps, "card" | "face" | "item" | "variant" | "firstTime"> {
  readonly panel: CardPanel | null;
  readonly onPanelClose: () => void;
}

/** Fetches what the card shows, then shows it. */
export function TurnLoader({ panel, onPanelClose, ...props }: TurnLoaderProps) {
  const { entry, progress } = props;
  const record = progress.cards.get(entry.id);
  const data = useTurnData(entry, record?.memory?.reps ?? 0);
  if (data.status === "loading") {
    return (
      <div className="min-h-80 border-line border-y bg-panel p-9 md:rounded-control md:border">
        <LoadingBars rows={4} label="Loading the card" />
      </div>
    );
  }
  if (data.status === "failed") {
    return (
      <EmptyState title="This card could not be loaded" action={<Button onClick={data.retry}>Try again</Button>}>
        The connection may be gone. After the first visit with a connection, cards work offline.
      </EmptyState>
    );
  }
  const { card, face, item, variant, firstTime } = data;
  return (
    <>
      <CardTurn {...props} card={card} face={face} item={item} variant={variant} firstTime={firstTime} />
      <EditNote source={panel === "edit" ? card.source : null} onClose={onPanelClose} />
      <CardInfo
        card={panel === "info" ? card : null}
        record={record}
        settings={progress.settings}
        onClose={onPanelClose}
      />
    </>
  );
}
