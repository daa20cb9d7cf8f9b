"use client";

import { useCallback, useEffect, useState } from "react";
import { useToast } from "@/components/ui";
import { keepOpened, type Opened, type Opening, openAddress, openOwn, openSource } from "./opened";
import type { Linked, Shelf } from "./shelf";
import { type Source, sourceQuery } from "./source";

const FROM_LINK = "Opened from the link.";

/** What is open on the page of a sandbox, and ways to open something else. */
export interface OpenedOnPage<Kind extends string, Setup> {
  readonly opened: Opened<Kind, Setup>;
  /** Why a link could not be used. */
  readonly problem: string | null;
  readonly closeProblem: () => void;
  /** Opens something of the content, or the learner's own. */
  readonly choose: (source: Source<Kind>) => void;
  /** Opens a setup as the learner's own, and tells so; the one before it can be had back. */
  readonly showOwn: (setup: Setup, told: string) => void;
  /** Keeps the work on `original`; of something else, which is about to be replaced, nothing is kept. */
  readonly keep: (original: Setup, edited: Setup | null) => void;
}

/** Opens what the address asks for, follows links on this very page, and keeps the address true. */
export function useOpened<Kind extends string, Setup>(shelf: Shelf<Kind, Setup>): OpenedOnPage<Kind, Setup> {
  const toast = useToast();
  // What the learner had is read first: the setup of a link takes its place in the store.
  const [first] = useState(() => ({
    own: openSource(shelf, { kind: "own" }),
    opening: openAddress(shelf, window.location),
  }));
  const [{ opened, problem }, setOpening] = useState<Opening<Kind, Setup>>(first.opening);

  const show = useCallback((next: Opened<Kind, Setup>) => {
    setOpening({ opened: next, fromLink: false, problem: null });
    history.replaceState(null, "", window.location.pathname + sourceQuery(next.source));
  }, []);

  const tellOwn = useCallback(
    (told: string, before: Opened<Kind, Setup> | null) =>
      toast(told, before === null ? {} : { undo: () => show(before) }),
    [show, toast],
  );

  const showLinked = useCallback(
    (linked: Linked<Setup>, told: string) => {
      tellOwn(told, openSource(shelf, { kind: "own" }));
      show(openOwn(linked));
    },
    [shelf, show, tellOwn],
  );

  useEffect(() => {
    if (!first.opening.fromLink) return;
    history.replaceState(null, "", window.location.pathname);
    tellOwn(FROM_LINK, first.own);
  }, [first, tellOwn]);

  // A link that is followed on this very page changes the fragment only.
  useEffect(() => {
    const follow = (): void => {
      const linked = shelf.readLink(window.location.hash);
      if (linked?.ok) showLinked(linked.value, FROM_LINK);
      else if (linked !== null) setOpening((last) => ({ ...last, problem: linked.error }));
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [shelf, showLinked]);

  const choose = useCallback(
    (source: Source<Kind>) => {
      const found = openSource(shelf, source);
      if (found) show(found);
    },
    [shelf, show],
  );
  const keep = useCallback(
    (original: Setup, edited: Setup | null) => {
      if (original === opened.original) keepOpened(shelf, opened, edited);
    },
    [shelf, opened],
  );
  const showOwn = useCallback((setup: Setup, told: string) => showLinked({ setup, moment: null }, told), [showLinked]);
  const closeProblem = useCallback(() => setOpening((last) => ({ ...last, problem: null })), []);
  return { opened, problem, closeProblem, choose, showOwn, keep };
}
