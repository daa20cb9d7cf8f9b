import { useDeferredValue, useMemo, useState } from "react";
import { parseDefinition } from "@/lib/asl";
import { graphModel } from "./graph-model";
import type { GraphMachine } from "./model";

/** What a definition says, as it is typed. */
export interface ShownMachine {
  readonly machine: GraphMachine;
  /** The text that it comes from: where the newest one is broken, the last one that was not. */
  readonly text: string;
  readonly broken: boolean;
}

/** The states of a definition; null where no text had any. */
export function useMachine(text: string): ShownMachine | null {
  const settled = useDeferredValue(text);
  const newest = useMemo((): ShownMachine | null => {
    const definition = parseDefinition(settled, { placeholders: true });
    const machine = definition === null ? null : graphModel(definition);
    return machine === null ? null : { machine, text: settled, broken: false };
  }, [settled]);
  const [last, setLast] = useState<ShownMachine | null>(null);
  if (newest !== null && newest !== last) setLast(newest);
  return useMemo(() => newest ?? (last === null ? null : { ...last, broken: true }), [newest, last]);
}
