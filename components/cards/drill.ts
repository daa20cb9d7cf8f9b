import type { CardsRequest } from "@/components/routes";
import type { CardEntry } from "@/lib/cards";

export type CramSubject = NonNullable<CardsRequest["cram"]>;

/** Which cards may be asked at all; null: no restriction. */
export interface Scope {
  readonly topic: string | null;
  readonly note: string | null;
  /** Ids of the only cards. */
  readonly cards: readonly string[] | null;
}

/**
 * What is drilled: what the plan asks for today, that and some days more, or a cram that leaves the schedule alone. No
 * day ahead means all that is due today, beyond the daily maximum too.
 */
export type Drill =
  | { readonly kind: "due"; readonly scope: Scope }
  | { readonly kind: "ahead"; readonly days: number; readonly scope: Scope }
  | { readonly kind: "cram"; readonly subject: CramSubject; readonly scope: Scope };

const SUBJECTS: readonly CramSubject[] = ["missed", "flagged", "hardest", "topic", "all"];

/** How far ahead the screen offers to look, days. */
export const AHEAD_DAYS = [1, 3, 7] as const;
const MAX_AHEAD = 30;
const MAX_NAME = 300;
const MAX_CARDS = 300;

/** Reads the drill from the address. Anything unknown in it is ignored. */
export function readDrill(query: { readonly get: (name: string) => string | null }): Drill {
  const text = (name: string) => query.get(name)?.slice(0, MAX_NAME) || null;
  const cards = query.get("cards")?.split(",", MAX_CARDS) ?? null;
  const scope = { topic: text("topic"), note: text("note"), cards };
  const subject = SUBJECTS.find((each) => each === query.get("cram"));
  if (subject && (subject !== "topic" || scope.topic !== null)) return { kind: "cram", subject, scope };
  const days = Number(query.get("ahead") || Number.NaN);
  if (Number.isInteger(days) && days >= 0) return { kind: "ahead", days: Math.min(days, MAX_AHEAD), scope };
  return { kind: "due", scope };
}

/** The same drill always has the same name. */
export function nameOfDrill(drill: Drill): string {
  const detail = drill.kind === "cram" ? drill.subject : drill.kind === "ahead" ? drill.days : "";
  return [drill.kind, detail, drill.scope.topic ?? "", drill.scope.note ?? "", ...(drill.scope.cards ?? [])].join(" ");
}

/** Tells whether a card lies within the scope. */
export function inScope({ topic, note, cards }: Scope): (entry: CardEntry) => boolean {
  const named = cards && new Set(cards);
  return (entry) =>
    (topic === null || entry.topic === topic) &&
    (note === null || entry.noteId === note) &&
    (named === null || named.has(entry.id));
}
