"use client";

import { useState } from "react";

/** A value that is worked out once for each name and held until the name changes. */
export function useHeld<Value>(name: string, work: () => Value): Value {
  const [held, setHeld] = useState(() => ({ name, value: work() }));
  if (held.name === name) return held.value;
  const value = work();
  setHeld({ name, value });
  return value;
}
