import type { Json } from "@/lib/asl";
import type { EventRow, MomentView, RunRecord, VisitRow } from "../model";
import type { Stage } from "./stage";
import type { StateFields } from "./state-fields";

/** A visit that has a view, with all that its stages are made from. */
export interface VisitFacts extends StateFields {
  readonly view: MomentView & { readonly visit: NonNullable<MomentView["visit"]> };
  readonly row: VisitRow;
  readonly record: RunRecord;
  /** The moment's event; null before the start. */
  readonly event: EventRow | null;
}

/** The part of a visit that a stage belongs to, in their order. */
export const PARTS = ["input", "before", "work", "result", "next"] as const;

/** A stage before it is known how far the visit has come. */
export interface Draft extends Omit<Stage, "tick"> {
  readonly part: (typeof PARTS)[number];
  readonly tick: "done" | "passed" | "failed";
}

/** A stage for a field that the state does not have: nothing changes. */
export function passed(part: Draft["part"], name: string, side: string): Draft {
  return { part, name, field: "", side, tick: "passed" };
}

/** A field in a few words: a text as it is, anything else as what it is. */
export function fieldText(value: Json | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "";
  return JSON.stringify(value);
}
