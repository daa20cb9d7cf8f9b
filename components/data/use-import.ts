"use client";

import { useState } from "react";
import { useProgress, useProgressClient } from "@/components/progress";
import type { CardId } from "@/lib/cards";
import type { ProgressEvent } from "@/lib/progress";
import { undoOf } from "./event-names";
import type { CardPlace, ImportContext, ImportPlan } from "./import-plan";
import { type DataTopic, loadCards } from "./load-cards";

/** How far an import has come. */
export type ImportState =
  | { readonly type: "idle" }
  /** `message`: what happened to the last file; `added`: what can still be taken back. */
  | { readonly type: "told"; readonly message: string; readonly added: readonly ProgressEvent[] }
  | { readonly type: "busy"; readonly message: string }
  | { readonly type: "planned"; readonly plan: ImportPlan };

export interface Import {
  readonly state: ImportState;
  readonly read: (file: File) => Promise<void>;
  readonly confirm: (plan: ImportPlan) => Promise<void>;
  readonly cancel: () => void;
  readonly undo: (added: readonly ProgressEvent[]) => Promise<void>;
}

const zoneAt = (at: number): number => -new Date(at).getTimezoneOffset();

/** Reads files, says what they would do, and does it once the learner agrees. */
export function useImport(topics: readonly DataTopic[]): Import {
  const { progress } = useProgress();
  const client = useProgressClient();
  const [state, setState] = useState<ImportState>({ type: "idle" });

  const tell = (message: string, added: readonly ProgressEvent[] = []) => setState({ type: "told", message, added });

  /** What can't be loaded is told; the state before comes back in words. */
  async function attempt(message: string, work: () => Promise<void>): Promise<void> {
    setState({ type: "busy", message });
    await work().catch(() => tell("A part of the site could not be loaded. Check the connection and try again."));
  }

  async function contextNow(): Promise<ImportContext> {
    const [cards, log] = await Promise.all([loadCards(topics), client.readLog()]);
    const places = new Map<CardId, CardPlace>(cards.map(({ id, topic, noteId }) => [id, { topic, noteId }]));
    return { places, records: progress.cards, log, now: Date.now(), zoneAt };
  }

  const read = (file: File): Promise<void> =>
    attempt(`Reading ${file.name} …`, async () => {
      const [{ readImport }, context] = await Promise.all([import("./read-import"), contextNow()]);
      const plan = await readImport(file, context);
      if (plan.ok) setState({ type: "planned", plan: plan.value });
      else tell(`${file.name}: ${plan.error} Nothing was changed.`);
    });

  const confirm = ({ events, done }: ImportPlan): Promise<void> =>
    attempt("Importing …", async () => {
      await (await client.open()).merge(events);
      tell(done, events);
    });

  const undo = (added: readonly ProgressEvent[]): Promise<void> =>
    attempt("Taking the import back …", async () => {
      const now = Date.now();
      await (await client.open()).merge(undoOf(added, now, zoneAt(now)));
      tell("The import is taken back.");
    });

  return { state, read, confirm, cancel: () => setState({ type: "idle" }), undo };
}
