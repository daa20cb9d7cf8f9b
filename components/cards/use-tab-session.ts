"use client";

import { useSyncExternalStore } from "react";
import { createTabSession, type TabSession } from "./tab-session";

/** Random enough to tell the sessions of one learner apart, also where the page isn't served over HTTPS. */
export function newSessionId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return [...words].map((word) => word.toString(36)).join("-");
}

const session = createTabSession(newSessionId);

/** Changes what this tab remembers. */
export const updateTabSession = session.update;

/** What this tab remembers of its cards. Only for components that never render on the server. */
export function useTabSession(): TabSession {
  return useSyncExternalStore(session.subscribe, session.get);
}
