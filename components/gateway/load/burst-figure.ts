import type { FigureView } from "@/components/figures";
import { countOf } from "@/components/ui";
import type { BurstResult } from "./burst-result";

/** A burst as a chart, a table and a sentence. */
export function burstFigure(result: BurstResult): FigureView {
  const { slots, slotMillis } = result;
  const sent = slots.filter(({ passed, throttled, overQuota }) => passed + throttled + overQuota > 0);
  return {
    sentence: burstSentence(result),
    rowHead: "From second",
    columns: [
      { name: "Let through", unit: "count", look: "filled" },
      { name: "Answered 429", unit: "count", look: "open" },
      { name: "Throttled", unit: "count", look: "table" },
      { name: "Over quota", unit: "count", look: "table" },
    ],
    rows: sent.map(({ start, passed, throttled, overQuota }) => {
      const label = (start / 1_000).toLocaleString("en", { maximumFractionDigits: slotMillis < 1_000 ? 1 : 0 });
      return { label, name: label, values: [passed, throttled + overQuota, throttled, overQuota] };
    }),
  };
}

/** What the burst shows, in a sentence. */
function burstSentence({ slots, requests, planned, endedBy, statuses, slotMillis }: BurstResult): string {
  const total = (of: "passed" | "throttled" | "overQuota"): number => slots.reduce((sum, slot) => sum + slot[of], 0);
  const refused = total("throttled") + total("overQuota");
  const codes = Object.entries(statuses)
    .map(([status, times]) => `${status} ${times.toLocaleString("en")} times`)
    .join(", ");
  const early = { done: "", stopped: " You stopped it.", time: " It took too long and was ended." }[endedBy];
  const of = requests === planned ? "" : ` of ${planned.toLocaleString("en")}`;
  const head = `${countOf(requests, "request")}${of} sent: ${codes}.${early}`;
  if (refused === 0) return `${head} No limit stood in the way.`;
  const first = slots.find((slot) => slot.throttled + slot.overQuota > 0)?.start ?? 0;
  const why = total("overQuota") > total("throttled") ? "the quota is used up" : "the bucket runs dry";
  return `${head} From second ${(first / 1_000).toFixed(slotMillis < 1_000 ? 1 : 0)} on, ${why}, and ${refused.toLocaleString("en")} get 429.`;
}
