"use client";

import { useLayoutEffect } from "react";
import { TEXT_SIZE } from "./appearance";
import { useChoice } from "./choice";

/** Tells the start script that the shell works from here on, and keeps the text size alike in all tabs. */
export function ReadySignal() {
  useChoice(TEXT_SIZE);
  // In a layout effect: a click that made React hydrate has then not yet reached the window.
  useLayoutEffect(() => {
    window.dispatchEvent(new Event("cloudrill:ready"));
  }, []);
  return null;
}
