export { type CardStep, cardHistory } from "./card-history";
export { earlyProgress } from "./early-progress";
export { attempts, type ExamAttempt, examFinishedEvent, type FinishedExam, finishedExam } from "./exam-events";
export type {
  DomainCount,
  ExamActedEvent,
  ExamEvent,
  ExamFinish,
  ExamFinishedEvent,
  ExamRecord,
  ExamRemovedEvent,
  ExamResult,
  ExamStartedEvent,
} from "./exam-model";
export { type BackupWriter, createBackupWriter, exportBackup } from "./export-backup";
export { createMemoryStorage, createPages } from "./memory-storage";
export type {
  AnsweredEvent,
  CardEvent,
  CardFlaggedEvent,
  CardSuspendedEvent,
  CardsBuriedEvent,
  CardsConfiguredEvent,
  Confidence,
  ConfidenceRecord,
  DayRecord,
  EventId,
  FlaggedEvent,
  HourRecord,
  ItemRecord,
  LessonReadEvent,
  NewEvent,
  PracticeEndedEvent,
  PracticeRecord,
  PracticeStartedEvent,
  Progress,
  ProgressEvent,
  RecallCount,
  ReviewedEvent,
  UndoneEvent,
} from "./model";
export { SCHEMA_VERSION } from "./model";
export { type Backup, type BackupError, MAX_BACKUP_LENGTH, parseBackup } from "./parse-backup";
export { type EventProblem, parseEvent, parseEvents } from "./parse-event";
export { replay } from "./replay";
export type {
  ChallengeId,
  ChallengeRecord,
  ChallengeSolvedEvent,
  PredictionMadeEvent,
  PredictionRecord,
} from "./sandbox-model";
export { emptySnapshot, type StoreSnapshot, type StoreStatus } from "./snapshot";
export { createStamp, type StampOptions } from "./stamp";
export type {
  BaseChange,
  ChannelMessage,
  EventChannel,
  EventStorage,
  Opening,
  StorageProblem,
  StoredBase,
  Visit,
} from "./storage";
export { type Addition, createStore, type ProgressStore, type StoreOptions } from "./store";
export { union } from "./union";
export {
  type Accuracy,
  accuracyBy,
  flaggedItemIds,
  missedItemIds,
  openExam,
  openSession,
  type Summary,
  seenItemIds,
  summary,
} from "./views";
