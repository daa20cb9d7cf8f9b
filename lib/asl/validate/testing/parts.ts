import type { Json } from "../../json";

/** An object that a test may change. */
export interface Mutable {
  [key: string]: Json | undefined;
}

/** The kinds of objects with prescribed fields that damages are done to. */
export type PartKind = "machine" | "state" | "rule" | "retrier" | "catcher";

export interface Part {
  readonly kind: PartKind;
  readonly value: Mutable;
  /** Whether its fields are those of JSONata. */
  readonly jsonata: boolean;
}

/** All parts of a valid definition, found by the names of its fields alone. */
export function partsOf(definition: Mutable): readonly Part[] {
  const parts: Part[] = [];
  const whole = definition.QueryLanguage === "JSONata";
  const add = (kind: PartKind, values: Json | undefined, jsonata: boolean): void => {
    for (const value of Array.isArray(values) ? values : []) parts.push({ kind, value: value as Mutable, jsonata });
  };
  const addMachine = (machine: Mutable): void => {
    parts.push({ kind: "machine", value: machine, jsonata: whole });
    for (const state of Object.values(machine.States ?? {}) as Mutable[]) addState(state);
  };
  const addState = (state: Mutable): void => {
    const jsonata = whole || state.QueryLanguage === "JSONata";
    parts.push({ kind: "state", value: state, jsonata });
    add("rule", state.Choices, jsonata);
    add("retrier", state.Retry, jsonata);
    add("catcher", state.Catch, jsonata);
    for (const machine of [...((state.Branches ?? []) as Json[]), state.ItemProcessor, state.Iterator])
      if (machine !== undefined) addMachine(machine as Mutable);
  };
  addMachine(definition);
  return parts;
}
