"use client";

import { useEffect, useRef } from "react";
import { useGatewayBench } from "../bench-context";
import type { Opened } from "./opened";

/** Brings what the page has opened into the bench: the original, and the work kept on it. */
export function OpenInBench({ opened }: { readonly opened: Opened }) {
  const { dispatch } = useGatewayBench();
  const shown = useRef<Opened | null>(null);
  useEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    const { original, work } = opened;
    dispatch({ type: "open", original, setup: work ?? original });
  }, [opened, dispatch]);
  return null;
}
