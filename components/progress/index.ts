export { BackupPanel } from "./backup-panel";
export { ProgressProvider, startProgress, useProgressClient } from "./progress-provider";
export { StorageNotice } from "./storage-notice";
export { useAppend, useProgress } from "./use-progress";
