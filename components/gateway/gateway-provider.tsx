"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GatewaySetup, SandboxRequest } from "@/lib/sandbox/gateway";
import { type GatewayBench, GatewayBenchContext } from "./bench-context";
import { gatewayBenchReducer, openGatewayBench, ownBench } from "./bench-reducer";
import type { GatewayBenchAction, GatewayBenchState, Sent } from "./model";
import { useGatewayLink } from "./use-gateway-link";

interface GatewayProviderProps {
  /** What it opens with. A later change of it changes nothing: open another by `dispatch`. */
  readonly setup: GatewaySetup;
  /** Told after each change of setup or of what was sent: to keep work, to judge a request. */
  readonly onChange?: (state: GatewayBenchState) => void;
  readonly children: ReactNode;
}

/** Holds one sandbox: its state, its worker, and what can be done. */
export function GatewayProvider({ setup, onChange, children }: GatewayProviderProps) {
  const [state, setState] = useState(() => openGatewayBench(setup));
  const latest = useRef(state);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const link = useGatewayLink();

  // A visit is not the learner's work.
  useEffect(() => onChange?.(ownBench(state)), [state, onChange]);

  const dispatch = useCallback((action: GatewayBenchAction): void => {
    latest.current = gatewayBenchReducer(latest.current, action);
    setState(latest.current);
  }, []);

  const bench = useMemo((): GatewayBench => {
    const sendNow = async (request?: SandboxRequest): Promise<Sent | null> => {
      const { setup: current, clock: at, memory, calls } = latest.current;
      const sending = request === undefined ? current : { ...current, request };
      dispatch({ type: "sending" });
      try {
        const invocation = await link.ask("send", { setup: sending, at, memory, calls });
        const sent = { id: nextId(latest.current), at, setup: sending, invocation };
        // What was opened meanwhile knows nothing of this request.
        if (latest.current.sending) dispatch({ type: "sent", sent });
        return sent;
      } catch (error) {
        dispatch({ type: "failed", problem: error instanceof Error ? error.message : String(error) });
        return null;
      }
    };
    const send = (request?: SandboxRequest): Promise<Sent | null> => {
      const sent = queue.current.then(() => sendNow(request));
      queue.current = sent;
      return sent;
    };
    return { state, dispatch, send, link };
  }, [state, dispatch, link]);

  return <GatewayBenchContext value={bench}>{children}</GatewayBenchContext>;
}

function nextId({ sent }: GatewayBenchState): number {
  return (sent.at(-1)?.id ?? 0) + 1;
}
