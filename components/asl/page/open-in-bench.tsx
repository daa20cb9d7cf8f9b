"use client";

import { useEffect, useRef } from "react";
import type { Opened } from "@/components/sandbox";
import type { AslSetup } from "@/lib/sandbox";
import { useBench } from "../bench-context";
import type { MachineKind } from "./machine-shelf";

/** Brings what the page has opened into the bench: the original, the work kept on it, and the moment of a link. */
export function OpenInBench({ opened }: { readonly opened: Opened<MachineKind, AslSetup> }) {
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
