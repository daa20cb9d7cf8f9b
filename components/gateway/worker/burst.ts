import type { CallTools } from "@/components/sandbox/worker";
import type { GatewayState, Invocation, MethodSettings, Stage } from "@/lib/gateway";
import { backendOf, senderOf } from "@/lib/sandbox/gateway";
import { type BurstResult, type BurstSlot, slotMillisOf } from "../load/burst-result";
import type { BurstAsk } from "./calls";

/** Real milliseconds between looks at Stop, and after which a burst ends by itself. */
const BREATH = 30;
const LONGEST = 20_000;

interface BurstTools extends CallTools<number> {
  /** Real milliseconds. */
  readonly now: () => number;
}

/** Sends the request of a setup evenly through the whole gateway: its limits, quota and cache. Stops where it is asked to. */
export async function sendBurst(ask: BurstAsk, tools: BurstTools): Promise<BurstResult> {
  const { setup, at, perSecond, seconds } = ask;
  const planned = perSecond * seconds;
  const slotMillis = slotMillisOf(seconds);
  const slots = Array.from({ length: Math.ceil((seconds * 1_000) / slotMillis) }, (_, place) =>
    emptySlot(place * slotMillis),
  );
  const statuses: Record<number, number> = {};
  const send = senderOf(
    { ...setup, stage: withoutLogs(setup.stage) },
    { backend: backendOf(setup.world.backend, ask.calls) },
  );
  let memory: GatewayState = ask.memory;
  let calls = ask.calls;
  let sent = 0;
  let endedBy: BurstResult["endedBy"] = "done";
  const began = tools.now();
  let breathed = began;
  for (; sent < planned; sent++) {
    if (tools.now() - breathed > BREATH) {
      tools.tell(sent);
      await tools.breathe();
      breathed = tools.now();
      if (tools.stopped()) endedBy = "stopped";
      else if (breathed - began > LONGEST) endedBy = "time";
      if (endedBy !== "done") break;
    }
    const since = (sent * 1_000) / perSecond;
    const invocation = send(setup.request, at + since, memory);
    memory = invocation.state;
    if (invocation.integrationCall !== null) calls++;
    count(slots[Math.floor(since / slotMillis)], statuses, invocation);
  }
  const millis = endedBy === "done" ? seconds * 1_000 : Math.round((sent * 1_000) / perSecond);
  return { requests: sent, planned, endedBy, slotMillis, slots, statuses, millis, memory, calls };
}

/** Lines of the log would be written and thrown away. */
function withoutLogs(stage: Stage): Stage {
  const silent = (settings: MethodSettings): MethodSettings => ({ ...settings, loggingLevel: "OFF" });
  const methods = Object.entries(stage.methodSettings ?? {}).map(([key, each]) => [key, silent(each)] as const);
  return { ...stage, settings: silent(stage.settings ?? {}), methodSettings: Object.fromEntries(methods) };
}

type Counting = { -readonly [Name in keyof BurstSlot]: BurstSlot[Name] };

function emptySlot(start: number): Counting {
  return { start, passed: 0, throttled: 0, overQuota: 0 };
}

function count(slot: Counting | undefined, statuses: Record<number, number>, invocation: Invocation): void {
  const { response, throttledBy, gatewayResponseType } = invocation;
  statuses[response.status] = (statuses[response.status] ?? 0) + 1;
  if (slot === undefined) return;
  if (throttledBy !== null) slot.throttled++;
  else if (gatewayResponseType === "QUOTA_EXCEEDED") slot.overQuota++;
  else slot.passed++;
}
