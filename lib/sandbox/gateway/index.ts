export type { AnswerExpectation } from "./expectation";
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
  type SendOptions,
  sendRequest,
} from "./send-request";
