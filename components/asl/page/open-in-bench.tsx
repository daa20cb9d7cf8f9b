"use client";

import { useEffect, useRef } from "react";
import { useBench } from "../bench-context";
import type { Opened } from "./opened";

/** Brings what the page has opened into the bench: the original, the work kept on it, and the moment of a link. */
export function OpenInBench({ opened }: { readonly opened: Opened }) {
  const bench = useBench();
  const latest = useRef(bench);
  useEffect(() => {
    latest.current = bench;
  }, [bench]);
  useEffect(() => {
    const { original, work, moment } = opened;
    latest.current.dispatch({ type: "load", setup: original });
    if (work !== null) latest.current.dispatch({ type: "edit", change: work });
    if (moment === null) return;
    // The bench runs what it shows, so it must show the machine first.
    const later = setTimeout(() => latest.current.run(moment));
    return () => clearTimeout(later);
  }, [opened]);
  return null;
}
