"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { pageClient } from "./page-client";
import type { ProgressClient } from "./progress-client";
import { whenIdle } from "./when-idle";

const ProgressContext = createContext<ProgressClient>(pageClient);

interface ProgressProviderProps {
  /** Another source of progress, for tests. */
  readonly client?: ProgressClient;
  readonly children: ReactNode;
}

/** Gives the learner's progress to everything inside, and loads it when the page has come to rest. */
export function ProgressProvider({ client = pageClient, children }: ProgressProviderProps) {
  useEffect(() => whenIdle(() => client.open().catch(() => undefined)), [client]);
  return <ProgressContext value={client}>{children}</ProgressContext>;
}

/** The source of progress of this page; most components want {@link useProgress} or {@link useAppend}. */
export function useProgressClient(): ProgressClient {
  return useContext(ProgressContext);
}
