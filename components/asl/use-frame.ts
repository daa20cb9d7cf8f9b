import { type RefObject, useEffect, useState } from "react";
import type { Size } from "./graph/layout/geometry";

/** The size of an element; null until it is measured, and while it is not shown. */
export function useFrame(ref: RefObject<Element | null>): Size | null {
  const [frame, setFrame] = useState<Size | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      setFrame(width === 0 || height === 0 ? null : { width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return frame;
}
