import { serveWorker } from "@/components/sandbox/worker";
import { trySetup } from "@/lib/sandbox/gateway";
import type { GatewayCalls } from "./calls";
import { judge } from "./judge";
import { sendJoined } from "./send-joined";

declare const self: Parameters<typeof serveWorker>[0];

serveWorker<GatewayCalls>(self, {
  judge,
  send: sendJoined,
  "try-setup": ({ start, setup, checks }) => trySetup(start, setup, checks),
});
