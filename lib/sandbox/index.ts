export {
  type AttemptResult,
  type Challenge,
  type ChallengeCheck,
  type ChallengeLevel,
  type CheckResult,
  tryChallenge,
} from "./challenge";
export { checkExecution, type Mismatch } from "./check-execution";
export type { Example } from "./example";
export { type Expectation, parseExpectation } from "./expectation";
export { type ImportedDefinition, readImport } from "./import-definition";
export type { HelpEntry, LanguageHelp } from "./language-help";
export type { LanguageWords } from "./language-words";
export type { GatewayMisconceptionWords, IdeaWords, MisconceptionWords } from "./misconception-words";
export {
  type AslFence,
  type AslSetup,
  type EditablePart,
  FENCE_HEIGHTS,
  type FenceHeight,
  type PredictionTask,
} from "./model";
export { fillPlaceholders, type Placeholder } from "./placeholders";
export { judgePrediction, type PredictionAnswer, type PredictionVerdict } from "./prediction";
export { type FenceProblem, type FenceReading, readAslFence } from "./read-asl-fence";
export type { SetupProblem } from "./read-trial";
export { SEED } from "./run-trial";
export type { SandboxContent } from "./sandbox-content";
export { type PriceList, type ReadyService, type ServiceFacts, serviceOf } from "./service-facts";
export { packSetup, readSetupFragment, type SharedSetup, setupFragment, unpackSetup } from "./shared-setup";
