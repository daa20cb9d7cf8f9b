export type { AtlasAnswer, AtlasEntry, AtlasLesson } from "./atlas";
export type { CaseStep } from "./case/setup";
export { atlasAnswer, causeError } from "./cause-error";
export { checkAnswer, type GatewayMismatch } from "./check-answer";
export { hasUndeployed, sameApi } from "./deployments";
export type { Drill, DrillCause, DrillEvidence, DrillMetric } from "./drill";
export { type AnswerExpectation, type ExpectedCall, parseAnswerExpectation } from "./expectation";
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
export { type GatewayFence, type GatewayFenceReading, type GatewayPart, readGatewayFence } from "./gateway-fence";
export {
  type GatewayPrediction,
  type GatewayQuestion,
  type GatewayVerdict,
  judgeGatewayPrediction,
  sendSteps,
} from "./gateway-prediction";
export {
  type GatewayNotation,
  problemOf,
  type SetupOfText,
  setupOfText,
  type TextProblem,
  textOfSetup,
} from "./gateway-text";
export type { Mission } from "./mission";
export type {
  GatewaySetup,
  SandboxBackend,
  SandboxBody,
  SandboxOutcome,
  SandboxRequest,
  SandboxWorld,
} from "./model";
export { type GatewayCase, readGatewayCase, readGatewaySteps } from "./read-gateway-case";
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
export {
  gatewayFragment,
  packGatewaySetup,
  readGatewayFragment,
  setupProblems,
  unpackGatewaySetup,
} from "./shared-gateway-setup";
export { type CheckFailure, type GatewayCheckResult, type SetupAttempt, trySetup } from "./try-setup";
