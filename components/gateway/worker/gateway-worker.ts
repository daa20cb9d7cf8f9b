import { serveWorker } from "@/components/sandbox/worker";
import { trySetup } from "@/lib/sandbox/gateway";
import { sendBurst } from "./burst";
import type { GatewayCalls } from "./calls";
import { judge } from "./judge";
import { sendJoined } from "./send-joined";

declare const self: Parameters<typeof serveWorker>[0];

serveWorker<GatewayCalls>(self, {
  burst: (ask, tools) => sendBurst(ask, { ...tools, now: () => performance.now() }),
  judge,
  send: sendJoined,
  "try-setup": ({ start, setup, checks }) => trySetup(start, setup, checks),
});
