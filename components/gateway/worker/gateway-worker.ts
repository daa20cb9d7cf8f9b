import { serveWorker } from "@/components/sandbox/worker";
import type { GatewayCalls } from "./calls";
import { send } from "./send";

declare const self: Parameters<typeof serveWorker>[0];

serveWorker<GatewayCalls>(self, { send });
