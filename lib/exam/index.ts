export { type AssembledForm, type AssemblyOptions, assembleForm, createAssembler } from "./assemble";
export { bankHash } from "./bank-hash";
export { type Challenge, type ChallengeReading, challengeQuery, readChallenge } from "./challenge";
export { type AttemptComparison, type Change, compareAttempts, type PartComparison } from "./compare-attempts";
export { estimate } from "./estimate";
export { drawForms, lintForms } from "./lint-forms";
export type {
  AttemptSummary,
  Blueprint,
  BlueprintId,
  Domain,
  DomainResult,
  EntryResult,
  EntryState,
  Estimate,
  EstimateAssumptions,
  ExamReport,
  ExamTask,
  Form,
  FormEntry,
  Likelihood,
  Pacing,
  PartResult,
  Shortage,
  Sitting,
  SittingConfidence,
  SittingEvent,
  SittingId,
  SittingStyle,
  Tally,
} from "./model";
export { presentEntry } from "./present-entry";
export { scoreSitting } from "./score-sitting";
export {
  atTime,
  remaining,
  replaySitting,
  type SittingStart,
  startSitting,
  type TimedEvent,
  transition,
} from "./sitting";
export { type TrendPoint, trend } from "./trend";
export { type Validity, validityOn } from "./validity";
