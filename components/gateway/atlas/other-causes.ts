import type { Invocation } from "@/lib/gateway";
import { type AtlasEntry, atlasAnswer } from "@/lib/sandbox/gateway";
import { messageOf } from "./message-of";

/** Causes that give the client the same message. */
export interface CausesOfMessage {
  /** Null: the answer has no message. */
  readonly message: string | null;
  readonly titles: readonly string[];
  /** Whether the shown answer has this message. */
  readonly matches: boolean;
}

/** Length from which messages are cut: what follows names resources, which differ from call to call. */
const KEPT = 60;

/** The causes of an answer's status for its type of API, grouped by what the client reads; those that fit the answer first. */
export function causesByMessage(
  entries: readonly AtlasEntry[],
  api: "REST" | "HTTP",
  invocation: Invocation,
): readonly CausesOfMessage[] {
  const shown = shortMessage(atlasAnswer(invocation).body);
  const groups = new Map<string | null, string[]>();
  for (const { answer, setup, title } of entries) {
    if (answer.status !== invocation.response.status || setup.api.type !== api) continue;
    const message = shortMessage(answer.body);
    groups.set(message, [...(groups.get(message) ?? []), title]);
  }
  const all = [...groups].map(([message, titles]) => ({ message, titles, matches: message === shown }));
  return [...all.filter(({ matches }) => matches), ...all.filter(({ matches }) => !matches)];
}

/** A message without the resources, callers and values it names. */
function shortMessage(body: string): string | null {
  const message = messageOf(body);
  if (message === null) return null;
  const plain = message
    .replace(/^User: arn:\S+/, "User: arn:…")
    .replace(/ on resource: \S+/, "")
    .replace(/: \[.*\]$/, ": […]");
  return plain.length > KEPT + 20 ? `${plain.slice(0, KEPT)}…` : plain;
}
