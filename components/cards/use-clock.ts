"use client";

import { useCallback, useEffect, useState } from "react";
import type { Moment } from "@/lib/cards";

const TICK = 30_000;

/** The time as this screen sees it: renewed twice a minute, when the page is looked at again, and on demand. */
export function useClock(): { readonly now: Moment; readonly renew: () => void } {
  const [now, setNow] = useState(readClock);
  const renew = useCallback(() => setNow(readClock()), []);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === "visible") renew();
    };
    const timer = setInterval(tick, TICK);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [renew]);
  return { now, renew };
}

/** Renews the clock at that time, if it is to come. */
export function useAlarm(at: number | null, renew: () => void): void {
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(renew, Math.max(0, at - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [at, renew]);
}

/** The device's time and place on the globe. */
export function readClock(): Moment {
  const at = Date.now();
  return { at, zone: -new Date(at).getTimezoneOffset() };
}
