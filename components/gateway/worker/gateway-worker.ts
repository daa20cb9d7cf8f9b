import { serveWorker } from "@/components/sandbox/worker";
import { trySetup } from "@/lib/sandbox/gateway";
import { sendBurst } from "./burst";
import type { GatewayCalls } from "./calls";
import { judge } from "./judge";
import { sendJoined } from "./send-joined";

declare const self: Parameters<typeof serveWorker>[0];

serveWorker<GatewayCalls>(self, {
  burst: (ask, tools) => sendBurst(ask, { ...tools, now: () => performance.now() }),
  // Few sessions read or write text, and its notations are large.
  diagnose: async (ask) => (await import("./text")).diagnose(ask),
  "from-text": async (ask) => (await import("./text")).fromText(ask),
  judge,
  send: sendJoined,
  "to-text": async (ask) => (await import("./text")).toText(ask),
  "try-setup": ({ start, setup, checks }) => trySetup(start, setup, checks),
});
