export { BackupPanel } from "./backup-panel";
export { newId } from "./new-id";
export { ProgressProvider, startProgress, useProgressClient } from "./progress-provider";
export { StorageNotice } from "./storage-notice";
export { useAppend, useProgress, useProgressNow } from "./use-progress";
export { type StoredEvents, useStoredEvents } from "./use-stored-events";
