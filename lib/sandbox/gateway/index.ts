export type { AtlasEntry } from "./atlas";
export type { Drill, DrillCause, DrillEvidence, DrillMetric } from "./drill";
export type { AnswerExpectation } from "./expectation";
export type {
  AnswerCount,
  AnswersCheck,
  BurstStep,
  CheckStep,
  GatewayCheck,
  RequestStep,
  UnchangedCheck,
} from "./gateway-check";
export type { GatewayContent } from "./gateway-content";
export type { GatewayExample } from "./gateway-example";
export type { Mission } from "./mission";
export type {
  GatewaySetup,
  SandboxBackend,
  SandboxBody,
  SandboxOutcome,
  SandboxRequest,
  SandboxWorld,
} from "./model";
export {
  backendOf,
  clientRequest,
  GATEWAY_EPOCH,
  gatewayOf,
  type Sender,
  type SendOptions,
  senderOf,
  sendRequest,
} from "./send-request";
