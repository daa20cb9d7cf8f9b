"use client";

import { type RefObject, useEffect } from "react";

/** Scrolls an element into the view of its panel when it appears, where it should be looked at. */
export function useInView(element: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (wanted) element.current?.scrollIntoView({ block: "nearest" });
  }, [element, wanted]);
}
