"use client";

import { useEffect, useRef } from "react";
import type { KeyBinding } from "./key-strokes";

export type KeyScope = "page" | "everywhere";

interface Layer {
  readonly scope: KeyScope;
  readonly current: () => readonly KeyBinding[];
}

const layers: Layer[] = [];

/**
 * Gives the page keys for as long as the component is mounted; `?` lists them. They rest while a dialog is open or
 * text is being typed. Where two bind the same key, the page wins over the shell and the later mounted over the earlier.
 */
export function useKeys(bindings: readonly KeyBinding[], scope: KeyScope = "page"): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const layer: Layer = { scope, current: () => latest.current };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, [scope]);
}

/** The bindings in force, the winning ones first. */
export function activeKeys(scope: KeyScope): readonly KeyBinding[] {
  return layers
    .filter((layer) => layer.scope === scope)
    .reverse()
    .flatMap((layer) => layer.current());
}
