export { BackupPanel } from "./backup-panel";
export { newId } from "./new-id";
export { ProgressProvider, useProgressClient } from "./progress-provider";
export { startProgress } from "./start-progress";
export { StorageNotice } from "./storage-notice";
export { useAppend, useProgress, useProgressNow } from "./use-progress";
export { type StoredEvents, useStoredEvents } from "./use-stored-events";
