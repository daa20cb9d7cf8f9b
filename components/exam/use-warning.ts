"use client";

import { useEffect, useRef, useState } from "react";
import { type Warning, warningBetween } from "./time-warning";

/** The last warning that fell due while this page was open; null before any. A page that comes back later isn't told again. */
export function useWarning(left: number): Warning | null {
  const [warning, setWarning] = useState<Warning | null>(null);
  const before = useRef(left);
  useEffect(() => {
    const due = warningBetween(before.current, left);
    before.current = left;
    if (due !== null) setWarning(due);
  }, [left]);
  return warning;
}
