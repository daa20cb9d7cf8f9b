import type { CardEvent } from "./model";
import type { Tally } from "./tally";
import { compareEvents } from "./union";

/** How many card events can be taken back. */
const KEPT = 500;

/** Keeps the last card events, by time. */
export function rememberCardEvent({ recent }: Tally, event: CardEvent): void {
  const place = recent.findLastIndex((earlier) => compareEvents(earlier, event) < 0) + 1;
  recent.splice(place, 0, event);
  if (recent.length > KEPT) recent.shift();
}
