import type { GatewayBenchState, Sent } from "../model";

/** The request of an id that was sent, or null. */
export function sentOf({ sent }: Pick<GatewayBenchState, "sent">, id: number | null): Sent | null {
  return sent.find((each) => each.id === id) ?? null;
}
