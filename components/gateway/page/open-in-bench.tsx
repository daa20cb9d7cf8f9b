"use client";

import { useEffect, useRef } from "react";
import type { Opened } from "@/components/sandbox";
import type { GatewaySetup } from "@/lib/sandbox/gateway";
import { useGatewayBench } from "../bench-context";
import type { ApiKind } from "./api-shelf";

type OpenedApi = Opened<ApiKind, GatewaySetup>;

/** Brings what the page has opened into the bench: the original, and the work kept on it. */
export function OpenInBench({ opened }: { readonly opened: OpenedApi }) {
  const { dispatch } = useGatewayBench();
  const shown = useRef<OpenedApi | null>(null);
  useEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    const { original, work } = opened;
    dispatch({ type: "open", original, setup: work ?? original });
  }, [opened, dispatch]);
  return null;
}
